package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.name.Nominal;
import org.hearsay.reading.name.Sex;

/** What a text calls a person beside the name: titles in front of it, what is said in apposition, whose kin it is. It tells namesakes apart. */
final class Callings {

  /** Forms of address, which anybody may have. */
  private static final Set<String> ADDRESS = Vocabulary.WORDS.of("address");

  private static final Pattern TITLES = Pattern.compile("((?:(?:\\p{Lu}\\p{L}{0,4}\\.|\\p{Lu}\\p{L}*)[ -]){1,4})$");
  private static final Pattern BEFORE = Pattern.compile("((?:(?:\\b[Tt]he |\\b[Aa]n? )?(?:\\p{Ll}[\\p{L}-]* ){0,4}\\p{Ll}[\\p{L}-]*),? (?:(?:\\p{Lu}\\p{L}{0,4}\\.|\\p{Lu}\\p{L}*) ){0,3})$");
  private static final Pattern AFTER = Pattern.compile("^, ([^.,;:!?\"“”()\\n]{2,80})");
  private static final Pattern OWNED = Pattern.compile("(?:\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|['’]s?)( (?:[\\p{L}-]+ ){0,2}?(?:"
      + Vocabulary.WORDS.anyOf("kin") + "),? )$");
  private static final Pattern AGED = Pattern.compile("^,? (?:(senior|snr|père)|junior|jnr|fils)\\b");
  private static final Pattern YEARS = Pattern.compile("^(?:, | \\()(\\d{1,3})(?=[,.;)]| years)");
  private static final Pattern BODY = Pattern.compile("an? ");
  private static final int REACH = 70;

  /** Words of the titles in front of the name, in lower case and written out. */
  final Set<String> titles;
  /** Titles, and words before and behind the name that say what the person is. */
  final Set<String> told;
  /** Words in front of the name that say so, in lower case. */
  final Set<String> near;
  /** One of the titles is a post or rank, no mere form of address. */
  final boolean post;
  /** The word in front of the name, in lower case; empty if there is none. */
  final String before;
  /** Told by such words: "his daughter, Ann Roe". */
  final Sex sex;
  /** What stands behind the name in apposition is a body: "Al-Nahda, a militia". */
  final boolean body;
  /** Years that stand behind the name, "Ann Roe, 41"; 0 if none do. */
  final int age;
  /** One past the last unit of him whose kin the person is, "his" or "Roe" in "Roe's daughter, Ann", in the units of the text; -1 if not told. */
  final int owner;

  private Callings(Set<String> titles, boolean post, Set<String> told, List<String> nearest, Sex sex, boolean body, int owner, int age) {
    this.titles = titles;
    this.post = post;
    this.before = nearest.isEmpty() ? "" : nearest.get(nearest.size() - 1);
    this.near = Set.copyOf(nearest);
    this.told = told;
    this.sex = sex;
    this.body = body;
    this.owner = owner;
    this.age = age;
  }

  /** The titles that are posts or ranks, without forms of address. */
  Set<String> posts() {
    Set<String> posts = new HashSet<>(titles);
    posts.removeAll(ADDRESS);
    return posts;
  }

  /** Reads what stands around a name. */
  static Callings around(String text, int start, int end, Names names) {
    String before = text.substring(Math.max(0, start - REACH), start);
    String after = text.substring(end, Math.min(text.length(), end + REACH + 20));
    Matcher front = TITLES.matcher(before);
    Set<String> titles = front.find() ? Set.copyOf(words(front.group(1))) : Set.of();
    List<String> told = new ArrayList<>(titles);
    Matcher said = BEFORE.matcher(before);
    List<String> nearest = said.find() ? words(said.group(1)) : List.of();
    Matcher aged = AGED.matcher(after);
    if (aged.find()) { // "Roe senior" is the elder Roe
      nearest = List.of(aged.group(1) != null ? "elder" : "younger");
    }
    told.addAll(nearest);
    Matcher apposed = AFTER.matcher(after);
    List<String> behind = apposed.find() ? words(apposed.group(1)) : List.of();
    told.addAll(behind);
    Matcher years = YEARS.matcher(after);
    Matcher owned = OWNED.matcher(before);
    boolean kin = owned.find();
    Sex sex = kin ? sex(names, words(owned.group(1))) : sex(names, behind);
    int owner = kin ? start - before.length() + owned.start(1) : -1;
    int whose = kin && "'’s".indexOf(text.charAt(owner - 1)) >= 0 ? bare(text, owner) : owner;
    boolean body = !behind.isEmpty() && isBody(apposed.group(1), names);
    return new Callings(titles, titles.stream().anyMatch(w -> isPost(w, names)), new HashSet<>(told), nearest, sex, body, whose, years.find() ? Integer.parseInt(years.group(1)) : 0);
  }

  private static boolean isPost(String word, Names names) {
    Nominal noun = ADDRESS.contains(word) ? null : names.nominal(word);
    return noun != null && noun.kind() == Nominal.Kind.PERSON;
  }

  private static boolean isBody(String apposed, Names names) {
    Nominal noun = BODY.matcher(apposed).lookingAt() ? names.nominal(apposed) : null;
    return noun != null && noun.kind() == Nominal.Kind.ORGANIZATION && !noun.plural();
  }

  private static int bare(String text, int end) {
    boolean possessive = end > 1 && text.charAt(end - 1) == 's' && "'’".indexOf(text.charAt(end - 2)) >= 0;
    return possessive ? end - 2 : text.charAt(end - 1) == 's' ? end : end - 1;
  }

  private static Sex sex(Names names, List<String> words) {
    for (String word : words) {
      if (word.startsWith("who")) {
        return words.contains("woman") ? Sex.FEMALE : Sex.UNKNOWN;
      }
      Nominal noun = names.nominal(word);
      if (noun != null && !noun.plural() && (noun.sex() == Sex.FEMALE || noun.sex() == Sex.MALE)) {
        return noun.sex();
      }
    }
    return Sex.UNKNOWN;
  }

  private static List<String> words(String phrase) {
    List<String> out = new ArrayList<>();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 1) {
        out.add(Shortened.title(word));
      }
    }
    return out;
  }
}
