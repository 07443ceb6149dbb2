package org.hearsay.evaluation.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Span;

/**
 * A pronoun and two names of which one at most is whom it stands for.
 *
 * @param id of the row
 * @param text a paragraph
 * @param pronoun in UTF-16 units of the text
 * @param names A and B
 * @param right whether the pronoun stands for A, for B
 * @param feminine she, her, hers; else he, him, his
 */
record GapCase(String id, String text, Span pronoun, List<Span> names, List<Boolean> right, boolean feminine) {

  private static final Set<String> FEMININE = Set.of("she", "her", "hers");
  private static final Set<String> MASCULINE = Set.of("he", "him", "his");

  /** @throws IllegalArgumentException if a line is no row of GAP */
  static List<GapCase> read(Path file) throws IOException {
    List<GapCase> out = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t");
      if (fields.length < 10) {
        throw new IllegalArgumentException(file + ": no row of GAP: " + line);
      }
      out.add(of(fields));
    }
    return out;
  }

  private static GapCase of(String[] fields) {
    String pronoun = fields[2].toLowerCase(Locale.ROOT);
    if (!FEMININE.contains(pronoun) && !MASCULINE.contains(pronoun)) {
      throw new IllegalArgumentException(fields[0] + ": no pronoun of GAP: " + fields[2]);
    }
    return new GapCase(fields[0], fields[1], span(fields, 2, 3), List.of(span(fields, 4, 5), span(fields, 7, 8)),
        List.of(fields[6].equalsIgnoreCase("true"), fields[9].equalsIgnoreCase("true")), FEMININE.contains(pronoun));
  }

  /** The file counts code points. */
  private static Span span(String[] fields, int words, int offset) {
    int start = fields[1].offsetByCodePoints(0, Integer.parseInt(fields[offset]));
    if (!fields[1].startsWith(fields[words], start)) {
      throw new IllegalArgumentException(fields[0] + ": " + fields[words] + " does not stand at " + fields[offset]);
    }
    return new Span(start, start + fields[words].length());
  }
}
