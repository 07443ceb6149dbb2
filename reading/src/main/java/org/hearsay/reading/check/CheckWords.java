package org.hearsay.reading.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.reading.table.TableFile;

/** The table of words: word, role, value (-: none), example, expected checks. */
final class CheckWords {
  private final Map<String, Map<CheckRole, String>> words = new HashMap<>(512);

  CheckWords() {
    for (String[] row : TableFile.rows(CheckWords.class, "words.tsv", 3)) {
      Map<CheckRole, String> roles = words.get(row[0]);
      if (roles == null) {
        roles = new EnumMap<>(CheckRole.class);
        words.put(row[0], roles);
      }
      roles.put(CheckRole.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
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
