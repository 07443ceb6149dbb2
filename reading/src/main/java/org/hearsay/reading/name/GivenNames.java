package org.hearsay.reading.name;

import java.nio.charset.StandardCharsets;
import org.hearsay.reading.table.TableFile;

/** The table of given names. Its lines are in order, so that names are found by halving and loading it is no more than reading it. */
final class GivenNames {
  private final String all;
  private final int first;

  GivenNames() {
    all = TableFile.text(GivenNames.class, "given-names.tsv", StandardCharsets.ISO_8859_1);
    int at = 0;
    while (at < all.length() && all.charAt(at) == '#') {
      at = all.indexOf('\n', at) + 1;
    }
    first = at;
  }

  /** True if the folded word is a given name. */
  boolean has(String word) {
    return letter(word) != 0;
  }

  /** Whose name the folded word is; unknown also for a name that both have. */
  Sex sex(String word) {
    return switch (letter(word)) {
      case 'f' -> Sex.FEMALE;
      case 'm' -> Sex.MALE;
      default -> Sex.UNKNOWN;
    };
  }

  private char letter(String word) {
    int low = first;
    int high = all.length();
    while (low < high) {
      int middle = lineStart((low + high) >>> 1);
      int tab = all.indexOf('\t', middle);
      int order = compare(word, middle, tab);
      if (order == 0) {
        return all.charAt(tab + 1);
      }
      if (order < 0) {
        high = middle;
      } else {
        low = all.indexOf('\n', tab) + 1;
      }
    }
    return 0;
  }

  private int lineStart(int at) {
    return Math.max(first, all.lastIndexOf('\n', at - 1) + 1);
  }

  private int compare(String word, int from, int to) {
    int shared = Math.min(word.length(), to - from);
    for (int i = 0; i < shared; i++) {
      int order = word.charAt(i) - all.charAt(from + i);
      if (order != 0) {
        return order;
      }
    }
    return word.length() - (to - from);
  }
}
