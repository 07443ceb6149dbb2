package org.hearsay.reading.speaker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;
import org.hearsay.reading.table.TableFile;

/** Several who speak as one: "both", "all three", "they", "the couple" stand for names that were joined by "and" before. */
final class Groups {

  /** Units before the words in which the names stand. */
  private static final int REACH = 500;
  /** The same where a number tells how many. */
  private static final int FAR = 1500;
  private static final List<String> COUNT = List.of("", "one", "two", "three", "four", "five", "six", "seven");
  /** What may stand between two names of one list: a comma or an "and", and what one of the two is. */
  private static final String JOINT = "(?s)(,|, and|and|&|, along with|along with|as well as|, as well as|nor|or)"
      + "|, [^,.;:\"“”]{2,40}, (and|along with|as well as)|,? ?(and|along with|as well as)( (his|her|their|the|its) [\\p{Ll} -]{2,30},?)"
      + "|, [^,.;:\"“”]{2,40}, and (his|her|their|the|its) [\\p{Ll} -]{2,30},?";

  /** How many and of which type: 0 for any number of persons, negative for bodies. */
  private static final Map<String, Integer> SIZES = sizes();
  private static final int BODIES = -1;

  /** What those are not called whom a noun of sex means. */
  private static final Map<String, Set<String>> OTHERS = Map.of("women", Set.of("he", "his", "him", "Mr"), "sisters", Set.of("he", "his", "him", "Mr"),
      "men", Set.of("she", "her", "Mrs", "Ms"), "brothers", Set.of("she", "her", "Mrs", "Ms"));

  /** Bodies that are told by the name of their country. */
  private static final Pattern COUNTRIES = Pattern.compile("(?i)(?:the |these |both )?(?:two |three |four )?(?:governments|countries|nations|states)\\b");

  private final String text;
  private final Resolution resolution;
  private final MentionIndex index;

  Groups(String text, Resolution resolution, MentionIndex index) {
    this.text = text;
    this.resolution = resolution;
    this.index = index;
  }

  private static Map<String, Integer> sizes() {
    Map<String, Integer> out = new HashMap<>();
    for (String line : TableFile.split(TableFile.text(Groups.class, "groups.tsv", StandardCharsets.UTF_8), '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] row = TableFile.split(line, '\t');
        out.put(row[0], row[1].equals("bodies") ? BODIES : Integer.parseInt(row[1]));
      }
    }
    return out;
  }

  /** Those for whom the words of a source stand; empty if the words name no group, or nobody before makes one. */
  List<Mentioned> of(Span source) {
    String words = source.of(text).toLowerCase(Locale.ROOT).strip().replaceFirst("^together,? ", "");
    String bare = words.startsWith("the ") ? words.substring(4) : words.startsWith("these ") ? words.substring(6) : words;
    Integer size = SIZES.getOrDefault(words, SIZES.get(bare));
    String noun = bare.substring(bare.lastIndexOf(' ') + 1);
    int number = SIZES.containsKey(words) || SIZES.containsKey(bare) ? -1 : COUNT.indexOf(bare.substring(0, Math.max(0, bare.indexOf(' '))));
    number = number == 0 ? -1 : number;
    if (size == null && !bare.equals(words)) {
      size = SIZES.get(noun);
    }
    if (size == null && words.startsWith("each ") && SIZES.getOrDefault(noun + "s", BODIES) != BODIES) {
      size = 2;
    }
    if (size == null) {
      return List.of();
    }
    boolean bodies = size == BODIES;
    size = number > 1 && size <= 0 ? number : size;
    boolean they = words.equals("they");
    Mentioned own = index.inside(source).stream().findFirst().orElse(null);
    boolean several = they && own != null && (resolution.isNamed(own) || resolution.described(own) != null);
    if (several) {
      return appositionList(source.start(), own);
    }
    Entity.Type type = bodies ? Entity.Type.ORGANIZATION : Entity.Type.PERSON;
    List<Mentioned> joined = lastList(source.start(), type, size, they);
    if (own != null && resolution.isNamed(own)) { // "the firms" may have been taken for one of them
      return !they && joined.stream().anyMatch(m -> resolution.same(m, own)) ? joined : List.of();
    }
    return joined.isEmpty() && size > 1 && number < 0 ? last(source.start(), type, size, noun) : joined;
  }

  /** "Three ministers, Roe, Doe and Poe, have signed. They warn": those in apposition to a number, where "they" was taken for one or for the number. */
  private List<Mentioned> appositionList(int place, Mentioned own) {
    List<Mentioned> list = lastList(place, Entity.Type.PERSON, 0, false);
    if (list.isEmpty() || resolution.isNamed(own) && list.stream().noneMatch(m -> resolution.same(m, own))) {
      return List.of();
    }
    int start = list.get(0).whole().start();
    String before = text.substring(Math.max(0, start - 60), start).toLowerCase(Locale.ROOT);
    return before.matches("(?s).*\\b(two|three|four|five|six|seven|\\d+) [^.,;]{3,40}, ") ? list : List.of();
  }

  /** The last names before a place that are joined in one list, so many if a number is told. */
  private List<Mentioned> lastList(int place, Entity.Type type, int size, boolean they) {
    List<Mentioned> names = new ArrayList<>();
    for (Mentioned m : index.before(place, 60)) {
      if (m.span().end() < place - (they || size <= 0 ? REACH : FAR)) {
        break;
      }
      boolean country = type == Entity.Type.ORGANIZATION && COUNTRIES.matcher(text).region(place, text.length()).lookingAt();
      if (m.form() == Form.NAME && (resolution.type(m) == type && !isOrigin(m) || country && resolution.type(m) == Entity.Type.PLACE
          || they && resolution.type(m) == Entity.Type.ORGANIZATION)) {
        names.add(0, m);
      }
    }
    List<Mentioned> best = List.of();
    List<Mentioned> list = new ArrayList<>();
    for (Mentioned m : names) {
      if (!list.isEmpty() && !joined(list.get(list.size() - 1), m)) {
        best = fits(list, size) ? List.copyOf(list) : best;
        list.clear();
      }
      list.add(m);
    }
    return fits(list, size) ? list : best;
  }

  /** "Roe of {Norway}", where the name of the place was taken for a person's. */
  private boolean isOrigin(Mentioned one) {
    return text.substring(Math.max(0, one.span().start() - 40), one.span().start()).matches("(?s).*\\p{Lu}\\p{L}+ (?:of|from) ");
  }

  private boolean fits(List<Mentioned> list, int size) {
    return list.size() > 1 && (size <= 1 || list.size() == size) && list.stream().allMatch(resolution::isNamed)
        && text.substring(list.get(list.size() - 2).span().end(), list.get(list.size() - 1).span().start()).matches("(?s).*(\\b(and|with|nor|or|as)\\b|&).*");
  }

  private boolean joined(Mentioned one, Mentioned next) {
    if (resolution.same(one, next) || resolution.type(one) != resolution.type(next)) {
      return false;
    }
    int to = Math.max(one.span().end(), next.span().start());
    String between = text.substring(one.span().end(), to).replaceAll("\\([^)]*\\)", "").strip().replaceAll("(?<=and|&|with) the$", "");
    between = between.replaceAll("^(?:of|from|in) (?:the )?\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?(?=,| and| &)", "").strip(); // "Roe of Spain and Doe"
    String untitled = between.replaceAll("(?<=^|,|and|with)( ?\\b(?:\\p{Lu}[\\p{L}]*\\.?|of))+$", "").strip();
    return between.length() < 90 && untitled.matches(JOINT);
  }

  /** "Both women" are none of those who were called "Mr." or "he". */
  private boolean isOther(Mentioned one, String sex) {
    Set<String> others = OTHERS.getOrDefault(sex, Set.of());
    return !others.isEmpty() && resolution.mentions().stream().anyMatch(m -> resolution.same(m, one)
        && (others.contains(m.word()) || others.contains(text.substring(m.whole().start(), m.whole().end()).split("[ .]", 2)[0])));
  }

  /** The last so many who were named before a place. */
  private List<Mentioned> last(int place, Entity.Type type, int size, String sex) {
    List<Mentioned> out = new ArrayList<>();
    for (Mentioned m : index.before(place, 60)) {
      boolean one = resolution.isNamed(m) && resolution.type(m) == type && !m.plural() && !isOther(m, sex);
      if (one && out.stream().noneMatch(o -> resolution.same(o, m))) {
        out.add(0, m);
        if (out.size() == size) {
          return out;
        }
      }
    }
    return out.size() == size ? out : List.of();
  }
}
