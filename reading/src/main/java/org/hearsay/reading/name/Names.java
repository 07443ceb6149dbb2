package org.hearsay.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.reading.table.KeyedTable;

/** What names, nouns and pronouns tell by themselves, from tables; needs no model. Immutable, for any number of threads. */
public final class Names {
  private static final Set<String> COMMON = Set.of(("will may can said do don an april june august january sunday summer autumn winter grant mark bill "
      + "christian german roman sir king prince duke major dean justice rose pat sandy drew chase rob sue").split(" "));

  private final GivenNames givenNames = new GivenNames();
  private final NameParser parser = new NameParser(givenNames);
  private final Nominals nominals = Nominals.load();
  private final Spellings spellings = new Spellings();
  private final Persons persons = new Persons(spellings);
  private final Organizations organizations = new Organizations(nominals, spellings);
  private final Places places = new Places();
  private final KeyedTable pronouns = KeyedTable.load(Names.class, "pronouns.tsv");
  private final Aliases aliases = new Aliases();

  private Names() {}

  /** Reads the tables. */
  public static Names load() {
    return new Names();
  }

  /**
   * Reads a name.
   *
   * @param text the name as it stands, with or without titles, article and possessive
   */
  public Name name(String text, Entity.Type type) {
    if (type == Entity.Type.PERSON) {
      return new Name(text, type, parser.parse(text), List.of());
    }
    return new Name(text, type, null, words(text));
  }

  /**
   * Whether two names may stand for one. Names of different types may only where they are written alike: then they are COMPATIBLE with a low score.
   */
  public Likeness compare(Name a, Name b) {
    if (a.type() != b.type()) {
      boolean persons = a.person() != null || b.person() != null;
      return a.key().equals(b.key()) ? Likeness.compatible(persons ? 0.2 : 0.5) : Likeness.NO;
    }
    return switch (a.type()) {
      case PERSON -> persons.compare(a.person(), b.person());
      case PLACE -> places.compare(a, b);
      case PEOPLE -> people(a, b);
      default -> organizations.compare(a, b);
    };
  }

  /** "Haldener" and "the Haldeners" are one people; nothing shorter stands for them. */
  private static Likeness people(Name a, Name b) {
    return a.key().equals(b.key()) ? Likeness.same(1)
        : Nominals.singular(a.key()).equals(Nominals.singular(b.key())) ? Likeness.same(0.97) : Likeness.NO;
  }

  /** True if the word with a capital is a given name, or "Abd", and no month or verb that begins a sentence: "Will", "April". */
  public boolean isGivenName(String word) {
    String folded = Folding.word(word);
    return (givenNames.has(folded) || folded.equals("abd")) && !COMMON.contains(folded);
  }

  /** True if the folded word is a given name or what those who bear one are called: "Katya". */
  public boolean isFirstName(String word) {
    return givenNames.has(word) || spellings.isNickname(word);
  }

  /** What a description tells ("the party's former spokeswoman"); null if none of its nouns is known. */
  public Nominal nominal(String phrase) {
    return nominals.of(phrase);
  }

  /** What a pronoun tells; null if the word is none. */
  public Pronoun pronoun(String word) {
    String[] row = pronouns.at(word.toLowerCase(Locale.ROOT));
    if (row == null) {
      return null;
    }
    return new Pronoun(row[0], row[1].charAt(0) - '0', Sex.of(row[2]), Pronoun.Number.valueOf(row[3].toUpperCase(Locale.ROOT)),
        Pronoun.Use.valueOf(row[4].toUpperCase(Locale.ROOT)));
  }

  /**
   * The places where a text says that two names next to one another are one's: "X, also known as Y", "X (Y)".
   *
   * @param names in the order of the text
   */
  public List<AliasPair> aliases(String text, List<NamePlace> names) {
    return aliases.find(text, names);
  }

  /** A hyphen between words, also a short one behind the first: "Hizb-i-Wafa"; not in "E-Plus". */
  private static boolean isJoint(String name, int from, int i) {
    return name.charAt(i) == '-' && i + 1 < name.length() && (i - from > 2 || from > 0 && name.charAt(from - 1) == '-');
  }

  /** Folded words without possessive and an article in front. */
  private static List<String> words(String text) {
    String bare = Folding.bare(text);
    List<String> words = new ArrayList<>(6);
    int at = 0;
    for (int i = 0; i <= bare.length(); i++) {
      char c = i == bare.length() ? ' ' : bare.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '/' || i < bare.length() && isJoint(bare, at, i)) {
        String word = Folding.word(bare.substring(at, i));
        boolean article = words.isEmpty() && i < bare.length() && (word.equals("the") || word.equals("a") || word.equals("an"));
        if (!word.isEmpty() && !article) {
          words.add(word);
        }
        at = i + 1;
      }
    }
    return words;
  }
}
