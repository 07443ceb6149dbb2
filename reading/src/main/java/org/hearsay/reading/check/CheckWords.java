package org.hearsay.reading.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The table of words: word, role, value (-: none), example, expected checks. */
final class CheckWords {
  private final Map<String, Map<CheckRole, String>> words = new HashMap<>(512);

  CheckWords() {
    for (String line : lines()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] fields = line.split("\t");
        words.computeIfAbsent(fields[0], key -> new EnumMap<>(CheckRole.class))
            .put(CheckRole.valueOf(fields[1].toUpperCase(Locale.ROOT)), fields[2]);
      }
    }
  }

  static String[] lines() {
    try (InputStream in = CheckWords.class.getResourceAsStream("words.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean is(String word, CheckRole role) {
    return value(word, role) != null;
  }

  /** What the table says of a word in a role, or null. */
  String value(String word, CheckRole role) {
    Map<CheckRole, String> roles = words.get(word);
    return roles == null ? null : roles.get(role);
  }

  /** True if the noun counts persons. */
  boolean isPerson(String noun) {
    return noun != null && (is(noun, CheckRole.PERSON) || is(noun, CheckRole.HARM) || noun.length() > 6
        && (noun.endsWith("ers") || noun.endsWith("ists") || noun.endsWith("men") || noun.endsWith("ians")));
  }
}
