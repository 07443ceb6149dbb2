package org.hearsay.reading.wording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.Span;

/** Runs the examples of a table: the last field is "key=value; key=value", the one before it the marked sentence. */
final class Examples {
  private final Wording wording = Wording.load();
  private final Lexicon lexicon = new Lexicon();

  /** One line for each example that does not come out as the table says. */
  List<String> faults(String table) throws IOException {
    List<String> faults = new ArrayList<>();
    String[] lines = read(table).split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty() && lines[i].charAt(0) != '#') {
        String fault = fault(lines[i].split("\t", -1));
        if (!fault.isEmpty()) {
          faults.add(table + ":" + (i + 1) + " " + lines[i] + " -> " + fault);
        }
      }
    }
    return faults;
  }

  private static String read(String table) throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String fault(String[] fields) {
    Marked marked = Marked.parse(fields[fields.length - 2]);
    String expected = fields[fields.length - 1];
    if (expected.equals("=")) {
      expected = "lemma=" + fields[0] + "; kind=" + fields[2] + "; stance=" + fields[3] + "; polarity=" + fields[4].split("/")[0];
    }
    Typed typed = marked.typedBy(wording);
    StringBuilder fault = new StringBuilder();
    for (String pair : expected.split("; ")) {
      int equals = pair.indexOf('=');
      String actual = value(typed, marked, pair.substring(0, equals));
      if (!actual.equals(pair.substring(equals + 1))) {
        fault.append(pair, 0, equals + 1).append(actual).append(' ');
      }
    }
    return fault.toString();
  }

  private String value(Typed typed, Marked marked, String key) {
    return switch (key) {
      case "kind" -> low(typed.kind());
      case "stance" -> low(typed.stance());
      case "polarity" -> low(typed.polarity());
      case "quotation" -> low(typed.quotation());
      case "source" -> low(typed.sourceType());
      case "lemma" -> String.valueOf(typed.lemma());
      case "hedges" -> words(typed.hedges(), marked.text());
      case "via" -> words(typed.via(), marked.text());
      case "form" -> new Words(marked.text(), marked.cue().get(0).start(), marked.text().length(), lexicon.lemmas()).lemma(0);
      default -> throw new IllegalArgumentException("no such key: " + key);
    };
  }

  private static String low(Enum<?> value) {
    return value == null ? "-" : value.name().toLowerCase(Locale.ROOT);
  }

  private static String words(List<Span> spans, String text) {
    return spans.isEmpty() ? "-" : spans.stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
  }
}
