package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.intake.extract.Table;
import org.jsoup.nodes.Element;

/** The names that pages give, in class and id, to what stands around an article. */
final class SurroundingNames {
  /** By its first word, each name as its words. */
  private final Map<String, List<List<String>>> names = new HashMap<>();

  private SurroundingNames() {
    for (String[] row : Table.rows("surroundings.tsv")) {
      List<String> words = words(row[0]);
      names.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
    }
  }

  /** The names, read once. */
  static SurroundingNames names() {
    return Holder.NAMES;
  }

  /** True if the element's class or id holds one of the names as whole words. */
  boolean match(Element element) {
    return match(element.className()) || match(element.id());
  }

  boolean match(String name) {
    List<String> words = name.isEmpty() ? List.of() : words(name);
    for (int i = 0; i < words.size(); i++) {
      for (List<String> wanted : names.getOrDefault(words.get(i), List.of())) {
        if (i + wanted.size() <= words.size() && words.subList(i, i + wanted.size()).equals(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words of {@code article-shareTools}: article, share, tools. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((hump || !Character.isLetter(c)) && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    return words;
  }

  private static final class Holder {
    static final SurroundingNames NAMES = new SurroundingNames();
  }
}
