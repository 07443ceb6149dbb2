package org.hearsay.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/** The fields of an attribution that sentences test, and how each is told and compared. */
enum SentenceField {
  KIND(a -> name(a.kind())),
  STANCE(a -> name(a.cue().stance())),
  POLARITY(a -> name(a.polarity())),
  HEDGES(Attribution::hedges, SentenceItem::hedges) {
    @Override
    boolean agree(SentenceItem item, List<Span> read) {
      return Set.copyOf(read).equals(Set.copyOf(item.hedges()));
    }
  },
  QUOTATION(a -> name(a.quotation())),
  VIA(a -> a.via() == null ? List.of() : a.via().spans(), SentenceItem::via),
  SOURCE_TYPE(a -> name(a.source().type())),
  SOURCE(a -> a.source().spans(), SentenceItem::source),
  CONTENT(Attribution::content, SentenceItem::content) {
    @Override
    boolean agree(SentenceItem item, List<Span> read) {
      PointText text = new PointText(item.text());
      return Roles.dice(text.trim(text.characters(read)), text.trim(text.characters(item.content()))) >= 0.5;
    }
  };

  private final Function<Attribution, String> word;
  private final Function<Attribution, List<Span>> read;
  private final Function<SentenceItem, List<Span>> gold;

  SentenceField(Function<Attribution, String> word) {
    this.word = word;
    this.read = null;
    this.gold = null;
  }

  SentenceField(Function<Attribution, List<Span>> read, Function<SentenceItem, List<Span>> gold) {
    this.word = null;
    this.read = read;
    this.gold = gold;
  }

  /** True if the reading has what the sentence expects. */
  boolean right(SentenceItem item, Attribution attribution) {
    return word != null
        ? word.apply(attribution).equals(item.expected().get(this))
        : agree(item, read.apply(attribution));
  }

  /** For places: they share a character, or there are none on either side. */
  boolean agree(SentenceItem item, List<Span> found) {
    List<Span> wanted = gold.apply(item);
    return ChainItem.overlap(found, wanted) || found.isEmpty() && wanted.isEmpty();
  }

  /** What the sentence expects, for people. */
  String wanted(SentenceItem item) {
    return word != null ? item.expected().get(this) : words(item, gold.apply(item));
  }

  /** What was read, for people. */
  String found(SentenceItem item, Attribution attribution) {
    return word != null ? word.apply(attribution) : words(item, read.apply(attribution));
  }

  private static String words(SentenceItem item, List<Span> spans) {
    return spans.stream().map(span -> span.of(item.text())).collect(Collectors.joining(" … ", "[", "]"));
  }

  private static String name(Enum<?> value) {
    return value == null ? "null" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
