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
  private final Map<String, List<Name>> names = new HashMap<>();

  /** What a name says of an element. */
  enum Standing {
    /** It stands around the article. */
    AROUND,
    /** Nobody sees it. */
    UNSEEN
  }

  private record Name(List<String> words, Standing standing) {}

  private SurroundingNames() {
    for (String[] row : Table.rows("surroundings.tsv")) {
      List<String> words = words(row[0]);
      Standing standing = Standing.valueOf(row[1].toUpperCase(Locale.ROOT));
      names.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Name(words, standing));
    }
  }

  /** The names, read once. */
  static SurroundingNames names() {
    return Holder.NAMES;
  }

  /** What the element's class or id says of it by one of the names, as whole words; null if it says nothing. */
  Standing of(Element element) {
    Standing byClass = of(element.className());
    return byClass != null ? byClass : of(element.id());
  }

  Standing of(String name) {
    List<String> words = name.isEmpty() ? List.of() : words(name);
    for (int i = 0; i < words.size(); i++) {
      for (Name wanted : names.getOrDefault(words.get(i), List.of())) {
        int end = i + wanted.words().size();
        if (end <= words.size() && words.subList(i, end).equals(wanted.words())) {
          return wanted.standing();
        }
      }
    }
    return null;
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
