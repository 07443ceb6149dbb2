package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;

/**
 * How well the fields of single attributions are read. The attribution of a sentence is the one whose cue shares most
 * characters with the given cue; where none shares any, every field counts as wrong.
 *
 * @param sentences how many there are
 * @param notFound in how many the attribution was not found
 * @param right how often each field was right
 * @param told one line for each field that was wrong and each attribution that was not found
 */
record Sentences(int sentences, int notFound, Map<SentenceField, Integer> right, List<String> told) {

  /** Reads and scores the set. */
  static Sentences score(List<SentenceItem> items, Function<String, Reading> reader) {
    int notFound = 0;
    Map<SentenceField, Integer> right = new EnumMap<>(SentenceField.class);
    List<String> told = new ArrayList<>();
    for (SentenceItem item : items) {
      Optional<Attribution> found = find(item, reader.apply(item.text()));
      if (found.isEmpty()) {
        notFound++;
        told.add(item.id() + " not found: " + item.text());
      }
      for (SentenceField field : SentenceField.values()) {
        boolean isRight = found.isPresent() && field.right(item, found.get());
        right.merge(field, isRight ? 1 : 0, Integer::sum);
        if (found.isPresent() && !isRight) {
          told.add(
              item.id() + " " + field + ": expected " + field.wanted(item) + ", read " + field.found(item, found.get())
                  + " in: " + item.text());
        }
      }
    }
    return new Sentences(items.size(), notFound, right, told);
  }

  private static Optional<Attribution> find(SentenceItem item, Reading reading) {
    PointText text = new PointText(item.text());
    BitSet cue = text.characters(item.cue());
    return reading.attributions().stream()
        .filter(a -> ChainItem.overlap(a.cue().spans(), item.cue()))
        .max(Comparator.comparingInt(a -> Roles.shared(text.characters(a.cue().spans()), cue)));
  }

  /** Share of sentences in which a field was right, in percent, the ones not found among the wrong. */
  double accuracy(SentenceField field) {
    return new Tally(right.getOrDefault(field, 0), 0, sentences).recall();
  }

  /** A line a field: accuracy over all sentences, and over those whose attribution was found. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("sentences: " + sentences + ", attribution not found in " + notFound);
    lines.add(String.format(Locale.ROOT, "%-18s %6s %10s", "field", "all", "of found"));
    right.forEach(
        (field, count) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-18s %6s %10s",
                    field,
                    Tally.tenths(accuracy(field)),
                    Tally.tenths(new Tally(count, 0, sentences - notFound).recall()))));
    return lines;
  }
}
