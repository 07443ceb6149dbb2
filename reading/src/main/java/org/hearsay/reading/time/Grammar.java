package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of {@code rules.tsv}: names, and for each name patterns of words, classes and other names. A name may stand only in the patterns
 * of names that begin further down in the file, so no rule can call itself and matching ends.
 */
final class Grammar {
  final Lexicon lexicon = new Lexicon();
  final List<List<Pattern>> names = new ArrayList<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  /** One item of a pattern: words, a class or a name (its number), perhaps glued to what stands before, perhaps left out. */
  record Item(Set<String> words, int type, int name, boolean glued, boolean optional) {}

  /** One pattern, what it means, and how it can begin: classes as bits, words. */
  record Pattern(Item[] items, Object action, long first, Set<String> firstWords) {
    boolean canBegin(Tokens tokens, int token) {
      return (tokens.mask[token] & first) != 0 || firstWords.contains(tokens.word[token]);
    }
  }

  Grammar() {
    numbers.put("feast", 0);
    names.add(new ArrayList<>());
    for (String[] line : Lines.of("days.tsv", 2)) {
      names.get(0).add(pattern(line[0], "feast(" + line[1].replace(',', ';') + ")"));
    }
    for (String[] line : Lines.of("rules.tsv", 3)) {
      Pattern pattern = pattern(line[1], line[2]);
      Integer number = numbers.get(line[0]);
      if (number == null) {
        number = names.size();
        numbers.put(line[0], number);
        names.add(new ArrayList<>());
      } else if (number != names.size() - 1) {
        throw new IllegalStateException("the rules of " + line[0] + " do not stand together");
      }
      names.get(number).add(pattern);
    }
  }

  int name(String name) {
    return numbers.get(name);
  }

  private Pattern pattern(String written, String action) {
    String[] parts = written.split(" ");
    Item[] items = new Item[parts.length];
    for (int i = 0; i < parts.length; i++) {
      items[i] = item(parts[i]);
    }
    long first = 0;
    Set<String> words = new HashSet<>();
    for (Item item : items) {
      if (item.type() >= 0) {
        first |= 1L << item.type();
      } else if (item.name() >= 0) {
        for (Pattern inner : names.get(item.name())) {
          first |= inner.first();
          words.addAll(inner.firstWords());
        }
      } else {
        words.addAll(item.words());
      }
      if (!item.optional()) {
        break;
      }
    }
    return new Pattern(items, Node.parse(action), first, words);
  }

  private Item item(String written) {
    String part = written;
    boolean glued = part.length() > 1 && part.startsWith("~");
    part = glued ? part.substring(1) : part;
    boolean optional = part.length() > 1 && part.endsWith("?");
    part = optional ? part.substring(0, part.length() - 1) : part;
    if (part.length() < 3 || !part.startsWith("<")) {
      Set<String> words = Set.of(part.split("\\|"));
      words.forEach(lexicon::know);
      return new Item(words, -1, -1, glued, optional);
    }
    String name = part.substring(1, part.length() - 1);
    Integer number = numbers.get(name);
    int type = lexicon.type(name);
    if (number == null && type < 0) {
      throw new IllegalStateException("neither a class of words nor a name that stands further up: " + written);
    }
    return new Item(Set.of(), number == null ? type : -1, number == null ? -1 : number, glued, optional);
  }
}
