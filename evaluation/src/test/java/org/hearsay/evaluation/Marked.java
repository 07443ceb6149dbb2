package org.hearsay.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Profile;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/** A small text for tests, with attributions given by their words. */
record Marked(PointText text) {

  Marked(String text) {
    this(new PointText(text));
  }

  /** The characters of words that stand in the text; the empty string stands for none. */
  BitSet characters(String words) {
    BitSet set = new BitSet();
    if (!words.isEmpty()) {
      int at = text.text().indexOf(words);
      if (at < 0) {
        throw new IllegalArgumentException("not in the text: " + words);
      }
      set.or(text.characters(List.of(new Span(at, at + words.length()))));
    }
    return set;
  }

  Gold gold(String source, String cue, String... content) {
    BitSet all = new BitSet();
    Stream.of(content).map(this::characters).forEach(all::or);
    Roles roles = Roles.trimmed(text, characters(source), characters(cue), all);
    return new Gold(roles, QuotedWords.kind(text, roles.content()));
  }

  Attribution attribution(String id, double confidence, String source, String cue, String... content) {
    return new Attribution(
        id,
        Attribution.Kind.STATEMENT,
        new Source(spans(source), List.of(), Source.Type.PERSON),
        new Cue(spans(cue), "say", Cue.Stance.NEUTRAL),
        Stream.of(content).flatMap(words -> spans(words).stream()).toList(),
        List.of(),
        null,
        Attribution.Quotation.INDIRECT,
        null,
        Attribution.Polarity.AFFIRMED,
        List.of(),
        null,
        confidence);
  }

  List<Span> spans(String words) {
    int at = text.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return words.isEmpty() ? List.of() : List.of(new Span(at, at + words.length()));
  }

  Reading reading(Attribution... attributions) {
    Document document =
        new Document("sha256:0", null, null, null, null, null, "en", "-", "text/plain", text.text(), List.of());
    return new Reading(
        null, document, List.of(), List.of(), List.of(attributions), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), new Profile(0, 0, java.util.Map.of(), java.util.Map.of()), List.of());
  }

  Article article(List<Gold> gold, Attribution... attributions) {
    return Article.of("gazette_1", text, gold, java.util.Optional.of(reading(attributions)));
  }
}
