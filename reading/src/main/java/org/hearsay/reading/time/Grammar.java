package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.table.TableFile;

/**
 * The rules of {@code rules.tsv}: names, and for each name patterns of words, classes and other names. A name may stand only in the patterns
 * of names that begin further down in the file, so no rule can call itself and matching ends. Named days ({@code days.tsv}) are the name feast.
 */
final class Grammar {
  final Lexicon lexicon = new Lexicon();
  final List<Name> names = new ArrayList<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The patterns of a name and how they can begin. */
  record Name(List<Pattern> patterns, First first) {}

  /** One item of a pattern: words, a class or a name (its number), perhaps glued to what stands before, perhaps left out. */
  record Item(First words, int type, int name, boolean glued, boolean optional) {}

  /** The mark {@code ^}: the time ends here, what follows in the pattern must only stand there ("May" in "May and June 2012"). */
  static final Item CUT = new Item(null, -1, -1, false, false);

  /** One pattern and how it can begin; what it means is parsed when a text first matches it, for a text needs few of the rules. */
  static final class Pattern {
    final Item[] items;
    final First first;
    private final String written;
    private volatile Object action;

    private Pattern(Item[] items, String action, First first) {
      this.items = items;
      this.written = action;
      this.first = first;
    }

    Object action() {
      Object parsed = action;
      if (parsed == null) {
        parsed = Node.parse(written);
        action = parsed;
      }
      return parsed;
    }
  }

  /** Classes and words as bits. */
  static final class First {
    private long types;
    private final long[] words = new long[Lexicon.MOST_WORDS / 64];

    void add(First other) {
      types |= other.types;
      for (int i = 0; i < words.length; i++) {
        words[i] |= other.words[i];
      }
    }

    void addType(int type) {
      types |= 1L << type;
    }

    void addWord(int id) {
      words[id >> 6] |= 1L << id;
    }

    boolean has(Tokens tokens, int token) {
      int id = tokens.id[token];
      return (tokens.mask[token] & types) != 0 || (words[id >> 6] >>> id & 1) != 0;
    }
  }

  Grammar() {
    for (String[] line : TableFile.rows(Grammar.class, "days.tsv", 2)) {
      add("feast", line[0], "feast(" + line[1].replace(',', ';') + ")");
    }
    for (String[] line : TableFile.rows(Grammar.class, "rules.tsv", 3)) {
      add(line[0], line[1], line[2]);
    }
  }

  private void add(String name, String written, String action) {
    Integer number = numbers.get(name);
    if (number == null) {
      number = names.size();
      numbers.put(name, number);
      names.add(new Name(new ArrayList<>(), new First()));
    } else if (number != names.size() - 1) {
      throw new IllegalStateException("the rules of " + name + " do not stand together");
    }
    Pattern pattern = pattern(number, TableFile.split(written, ' '), action);
    names.get(number).patterns().add(pattern);
    names.get(number).first().add(pattern.first);
  }

  int name(String name) {
    return numbers.get(name);
  }

  private Pattern pattern(int name, String[] parts, String action) {
    Item[] items = new Item[parts.length];
    First first = new First();
    boolean open = true;
    for (int i = 0; i < parts.length; i++) {
      items[i] = item(name, parts[i]);
      if (open) {
        begin(first, items[i]);
        open = items[i].optional();
      }
    }
    return new Pattern(items, action, first);
  }

  private void begin(First first, Item item) {
    if (item.type() >= 0) {
      first.addType(item.type());
    } else if (item.name() >= 0) {
      first.add(names.get(item.name()).first());
    } else {
      first.add(item.words());
    }
  }

  private Item item(int inside, String written) {
    if (written.equals("^")) {
      return CUT;
    }
    String part = written;
    boolean glued = part.length() > 1 && part.startsWith("~");
    part = glued ? part.substring(1) : part;
    boolean optional = part.length() > 1 && part.endsWith("?");
    part = optional ? part.substring(0, part.length() - 1) : part;
    if (part.length() < 3 || !part.startsWith("<")) {
      First words = new First();
      for (String word : TableFile.split(part, '|')) {
        words.addWord(lexicon.know(word));
      }
      return new Item(words, -1, -1, glued, optional);
    }
    String name = part.substring(1, part.length() - 1);
    Integer number = numbers.get(name);
    int type = lexicon.type(name);
    if (number == null && type < 0 || number != null && number == inside) {
      throw new IllegalStateException("neither a class of words nor a name that stands further up: " + written);
    }
    return new Item(null, number == null ? type : -1, number == null ? -1 : number, glued, optional);
  }
}
