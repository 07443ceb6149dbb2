package org.hearsay.reading.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/** The words of a source to the mentions that speak. */
final class NamedSources {

  /** Who speaks for another and has no name is the other's voice. */
  private static final Set<String> VOICES = Vocabulary.WORDS.of("voice");
  private static final Set<String> BODIES = Vocabulary.WORDS.of("body");
  /** Bodies of one sort, told by their nouns. */
  private static final Set<String> SORTED = Vocabulary.WORDS.of("sorted");
  private static final Set<String> OWN_NAME = Vocabulary.WORDS.of("named-body");

  /** "An aide to |Senator |": what stands in front of a name without being part of it. */
  private static final Pattern TITLE = Pattern.compile("(?<=\\b(?:of|for|to|with|from) )(?:\\p{Lu}[\\p{L}-]*\\.? ){1,2}$");
  /** Who advises a person does not speak for him. */
  private static final Pattern SERVES = Pattern.compile("(?s)(?:an?|one|another|two|three|several|some) (?:[\\p{L}'’-]+ ){0,3}?"
      + "(?:aides?|advis[eo]rs?|lawyers?|allies|ally|associates?|attorneys?) (?:of|for|to) ");
  private static final Pattern WHOSE = Pattern.compile("(?s)(?:an?|the|one|some|another|two|three|several|many|his|her|its|their)? ?(?:[\\p{L}'’-]+ ){0,4}?"
      + "([\\p{L}-]+) (?:of|for|to|with|from|at|in|near|by)(?: the| a)? ");
  /** "An official in the office of Roe" is not the office. */
  private static final Pattern AT_OFFICE = Pattern.compile("(?s)(?:an?|one|another|two|three|several|some) (?:[\\p{L}-]+ )?"
      + "(?!spokes)[\\p{L}-]+ (?:in|at|from|with) .*");
  /** "Roe's senior adviser {Doe}". */
  private static final Pattern OWNED = Pattern.compile("['’]s? (?:(?!and\\b|or\\b)[\\p{L}-]+ ){0,5}(?!and\\b|or\\b)[\\p{L}-]+,? ");
  private static final Pattern NEW = Pattern.compile("(?s)(?:an?|one|some|another|several|many|two|three|longtime|former) (?:[\\p{L}-]+ ){0,2}");
  private static final Pattern NOUN_BEHIND = Pattern.compile(" (?:[\\p{Ll}-]+ ){0,2}?(\\p{Ll}[\\p{Ll}-]+)(?=$|[ ,])");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");

  private final String text;
  private final Resolution resolution;
  private final MentionIndex index;
  private final Groups groups;

  NamedSources(String text, Resolution resolution, MentionIndex index) {
    this.text = text;
    this.resolution = resolution;
    this.index = index;
    this.groups = new Groups(text, resolution, index);
  }

  /** Mentions that speak, the most telling of each; empty if none is found in the words. */
  List<Mentioned> of(List<Span> source) {
    List<Mentioned> out = new ArrayList<>();
    for (Span part : source) {
      out.addAll(of(part));
    }
    return out;
  }

  private List<Mentioned> of(Span source) {
    List<Mentioned> several = groups.of(source);
    if (!several.isEmpty()) {
      return several;
    }
    List<Mentioned> top = withoutTitles(withoutAsides(outermost(index.inside(source)), source));
    if (top.isEmpty() && RELATIVES.contains(source.of(text).toLowerCase(Locale.ROOT))) {
      top = index.before(source.start(), 4).stream().filter(m -> text.substring(m.span().end(), source.start()).strip().length() <= 1).limit(1).toList();
    }
    if (top.isEmpty()) {
      top = index.touching(source).stream().filter(m -> 2 * shared(m.span(), source) >= source.length()).limit(1).toList();
    }
    if (top.size() > 1 && isOwner(top.get(0), top.get(1))) {
      top = top.subList(1, top.size());
    }
    if (!top.isEmpty() && isNested(top.get(0), source)) {
      return List.of();
    }
    List<Mentioned> out = new ArrayList<>();
    for (int i = 0; i < top.size(); i++) {
      Mentioned one = top.get(i);
      Mentioned next = i + 1 < top.size() ? top.get(i + 1) : null;
      String between = next == null ? "" : between(one, next);
      if (next != null && (between.equals(",") || between.isEmpty()) && apposed(one, next, source)) {
        resolution.join(one, next);
        out.add(one.form() == Form.NAME ? one : next);
        i++;
        between = i + 1 < top.size() ? between(next, top.get(i + 1)) : "";
      } else {
        out.add(voiceOf(one, source));
      }
      boolean listed = next == null || text.substring(Math.min(one.span().end(), source.end()), source.end()).matches("(?s).*(\\b(and|or|with|well as)\\b|&).*");
      if (!joint(between) || between.equals(",") && !listed) { // "Roe, the union's treasurer" is one
        break;
      }
    }
    List<Mentioned> named = out.stream().filter(resolution::isNamed).toList();
    if (named.isEmpty() && !out.isEmpty()) {
      Mentioned last = apposedLast(source);
      return List.of(last == null ? relative(out.get(0)) : last);
    }
    return named;
  }

  /** "Halden's second-biggest maker of tiles": whose maker it is, where the network has the name outside the description. */
  private boolean isOwner(Mentioned name, Mentioned described) {
    String between = text.substring(Math.min(name.span().end(), described.span().start()), described.span().start());
    return name.form() == Form.NAME && described.form() == Form.NOMINAL && between.matches("['’]s? (?:\\p{Ll}[\\p{L}-]* ){0,3}");
  }

  /** The name is not who speaks but tells of whom, or of where, an unnamed one is: "a former employee of Halden Steel", "one Roe confidant". */
  private boolean isNested(Mentioned name, Span source) {
    if (name.form() != Form.NAME || name.whole().start() <= source.start()) {
      return false;
    }
    String before = TITLE.matcher(text.substring(source.start(), name.whole().start())).replaceFirst("").toLowerCase(Locale.ROOT);
    String after = name.span().end() < source.end() ? text.substring(name.span().end(), source.end()) : "";
    boolean serves = resolution.type(name) == Entity.Type.PERSON && SERVES.matcher(before).matches();
    return serves || isNested(before, after);
  }

  /** The same of the words of a source before a name, in lower case, and behind it. */
  static boolean isNested(String before, String after) {
    Matcher whose = WHOSE.matcher(before);
    if (before.matches("(?s)[^,]*,? (?:who|whose|which) [^,]*")) { // "the assistant, who has worked with Doe"
      return true;
    }
    if (whose.matches()) {
      String head = whose.group(1);
      return !VOICES.contains(head) && !BODIES.contains(head) && !head.startsWith("spokes") && !OWN_NAME.contains(head)
          || AT_OFFICE.matcher(before).matches();
    }
    Matcher noun = NOUN_BEHIND.matcher(after);
    return NEW.matcher(before).matches() && noun.lookingAt() && !VOICES.contains(noun.group(1)) && !BODIES.contains(noun.group(1));
  }

  /** "One of them, the foreman, Li Doe": the name at the end of a description. */
  private Mentioned apposedLast(Span source) {
    for (Mentioned m : index.inside(source)) {
      String before = text.substring(source.start(), Math.max(source.start(), m.whole().start()));
      boolean person = m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON && m.span().end() >= source.end() - 1;
      if (person && before.matches("(?s)[^,]{3,60}, (?:(?:the|an?|his|her|its) [^,]{2,50}, )?")
          && !before.matches("(?si)(?:(?:two|three|four|some|several|many|both) .*|.* (?:who|that|which|whose) .*)")) {
        return m;
      }
    }
    return null;
  }

  /** "Roe, the treasurer" or "the spokesman Li Wei": a name and what it is. */
  private boolean apposed(Mentioned one, Mentioned next, Span source) {
    boolean names = one.form() == Form.NAME ^ next.form() == Form.NAME;
    Entity.Type a = resolution.type(one);
    Entity.Type b = resolution.type(next);
    boolean and = source.of(text).matches("(?s).*\\b(and|or)\\b.*");
    return names && one.form() != Form.PRONOUN && next.form() != Form.PRONOUN && (a == b || a == null || b == null) && !and
        && resolution.mayBeOne(one, next);
  }

  private static boolean joint(String between) {
    return between.equals("and") || between.equals(", and") || between.equals("&") || between.equals(",") || between.equals("or")
        || between.matches(",? ?(and|along with) (his|her|their|its) [\\p{Ll} -]{3,30},?") || between.equals(", along with")
        || between.equals("as well as") || between.equals(", as well as") || between.equals("along with");
  }

  private String between(Mentioned one, Mentioned next) {
    int from = Math.max(one.span().end(), Math.min(one.whole().end(), next.span().start()));
    int to = Math.max(from, Math.min(next.span().start(), Math.max(next.whole().start(), from)));
    String words = text.substring(Math.min(from, to), to).strip();
    return words.startsWith("'s") || words.startsWith("’s") ? words.substring(2).strip() : words;
  }

  /** Without those that lie inside another. */
  private static List<Mentioned> outermost(List<Mentioned> inside) {
    List<Mentioned> out = new ArrayList<>();
    for (Mentioned one : inside) {
      boolean held = false;
      for (Mentioned other : inside) {
        boolean within = other.whole().start() <= one.span().start() && one.span().end() <= other.whole().end();
        boolean title = other.form() == Form.NAME && within && one.span().end() <= other.span().start();
        held |= other.index() != one.index() && (title || other.form() != Form.NAME && within
            && (!one.whole().equals(other.whole()) || other.index() < one.index()));
      }
      if (!held) {
        out.add(one);
      }
    }
    return out;
  }

  /** "Jo Doe (D-Utah)": what stands in brackets behind a name is where or whose he is. */
  private List<Mentioned> withoutAsides(List<Mentioned> top, Span source) {
    List<Mentioned> out = top.stream().filter(m -> m.span().start() <= source.start() || text.charAt(m.span().start() - 1) != '(').toList();
    return out.isEmpty() ? top : out;
  }

  /** "U.S. Secretary of Education Ana Roe": what stands in front of a person's name without a comma or an "and" between belongs to her title. */
  private List<Mentioned> withoutTitles(List<Mentioned> top) {
    List<Mentioned> out = new ArrayList<>(top);
    for (int i = out.size() - 2; i >= 0; i--) {
      Mentioned next = out.get(i + 1);
      boolean person = next.form() != Form.PRONOUN && resolution.isNamed(next) && resolution.type(next) == Entity.Type.PERSON
          && (next.form() == Form.NAME || !next.span().of(text).startsWith("the "));
      String between = text.substring(Math.min(out.get(i).span().end(), next.span().start()), next.span().start());
      if (person && next.form() == Form.NAME && OWNED.matcher(between).matches()) {
        out.remove(i);
        continue;
      }
      if (person && resolution.type(out.get(i)) != Entity.Type.PERSON && !between.matches("(?s).*(\\b(and|or|as well as)\\b|[;&]).*")
          && !between.strip().equals(",")) {
        out.remove(i);
      }
    }
    return out;
  }

  /** A spokesman without a name speaks for the body that is named with him; any other mention for itself. */
  private Mentioned voiceOf(Mentioned one, Span source) {
    if (one.form() == Form.PRONOUN && one.person() == 3 && !one.plural() && !resolution.isNamed(one)) {
      return voiceMeant(one);
    }
    if (one.form() != Form.NOMINAL || resolution.isNamed(one)) {
      return one;
    }
    List<Mentioned> within = index.inside(new Span(one.whole().start(), Math.max(one.whole().end(), source.end())));
    for (Mentioned inner : within) { // "the ministry's spokesman, Li Wei" as one mention
      if (inner.form() == Form.NAME && resolution.type(inner) == Entity.Type.PERSON && inner.index() != one.index()
          && text.substring(one.span().start(), inner.span().start()).matches("(?s).*\\w,?\\s") && isHeadBefore(one, inner)) {
        resolution.join(one, inner);
        return inner;
      }
    }
    if (!VOICES.contains(one.word())) {
      return one;
    }
    Mentioned named = within.stream().filter(m -> m.index() != one.index() && isNamedBody(m)) // "for the operator, Linha Azul": its name before its noun
        .min(Comparator.comparing(m -> m.form() != Form.NAME)).orElse(null);
    if (named != null) {
      return named;
    }
    String[] words = source.of(text).toLowerCase(Locale.ROOT).split("[^a-z]+");
    for (String word : words) {
      if (BODIES.contains(word) || words.length == 2 && word.startsWith("spokes")) {
        Mentioned called = called(word, source.start());
        Mentioned body = called != null ? called : bodyOf(word, source.start());
        return body == null ? one : body;
      }
      Mentioned known = shortened(word, source.start());
      if (known != null) {
        return known;
      }
    }
    return one;
  }

  private boolean isNamedBody(Mentioned one) {
    Entity.Type type = resolution.type(one);
    return resolution.isNamed(one) && (type == Entity.Type.ORGANIZATION || type == Entity.Type.PLACE || type == Entity.Type.FACILITY);
  }

  /** "He" who stands for "a spokesman for Halden Steel": the body, as if the spokesman was told again. */
  private Mentioned voiceMeant(Mentioned pronoun) {
    for (Mentioned m : index.before(pronoun.span().start(), 40)) {
      if (m.form() == Form.NOMINAL && !m.plural() && VOICES.contains(m.word()) && resolution.same(m, pronoun)) {
        Mentioned body = voiceOf(m, m.whole());
        return body.index() == m.index() ? pronoun : body;
      }
    }
    return pronoun;
  }

  /** The body before a place that was called so where it was named: "the airline Sahel Wings", "its pilots' union, the SPNC". */
  private Mentioned called(String word, int place) {
    for (Mentioned m : index.before(place, 60)) {
      String before = text.substring(Math.max(0, m.span().start() - 40), m.span().start()).toLowerCase(Locale.ROOT);
      boolean body = m.form() == Form.NAME && resolution.type(m) != Entity.Type.PERSON;
      if (body && before.matches("(?s).*\\b" + word + "(?:,)? (?:the )?")) {
        return m;
      }
    }
    return null;
  }

  /**
   * The body that a noun without a name stands for: whichever was named last, but where the noun says of what sort it is and several were named, the last
   * whose name says so too. "The union" is not the newspaper of the sentence before: nobody is better than a wrong one. Null if none is known.
   */
  private Mentioned bodyOf(String word, int place) {
    Mentioned last = resolution.lastNamed(place, Entity.Type.ORGANIZATION);
    if (last == null || !SORTED.contains(word)) {
      return last;
    }
    List<Mentioned> named = index.before(place, 60).stream().filter(m -> m.form() == Form.NAME && resolution.type(m) == Entity.Type.ORGANIZATION).toList();
    if (named.stream().allMatch(m -> resolution.same(m, last))) {
      return last;
    }
    int meant = meant(word, named.stream().map(m -> m.span().of(text)).toList());
    return meant < 0 ? null : named.get(meant);
  }

  /** Number of the body that a noun means among several, the last named first; -1 if it says of what sort the body is and no name says so too. */
  static int meant(String noun, List<String> names) {
    int k = 0;
    while (SORTED.contains(noun) && k < names.size() && !names.get(k).toLowerCase(Locale.ROOT).contains(noun)) {
      k++;
    }
    return k < names.size() ? k : -1;
  }

  /** "A spokesman for the growers": the body before a place whose name ends with the word. */
  private Mentioned shortened(String word, int place) {
    String end = " " + word;
    return word.length() < 5 || VOICES.contains(word) ? null : index.before(place, 60).stream().filter(m -> m.form() == Form.NAME
        && resolution.type(m) == Entity.Type.ORGANIZATION && m.span().of(text).toLowerCase(Locale.ROOT).endsWith(end)).findFirst().orElse(null);
  }

  /** The name stands right behind the head of the description, at most a comma between them. */
  private boolean isHeadBefore(Mentioned description, Mentioned name) {
    String before = text.substring(description.span().start(), name.span().start()).stripTrailing();
    String bare = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
    return bare.toLowerCase(Locale.ROOT).endsWith(description.word());
  }

  /** "Officials who said": for a relative pronoun that stands alone, the mention before it. */
  private Mentioned relative(Mentioned one) {
    if (one.form() != Form.PRONOUN || !RELATIVES.contains(one.word())) {
      return one;
    }
    for (Mentioned before : index.before(one.span().start(), 4)) {
      boolean place = one.word().startsWith("who") && resolution.type(before) == Entity.Type.PLACE;
      if (!place && text.substring(before.span().end(), one.span().start()).strip().length() <= 1) {
        resolution.join(before, one);
        return before;
      }
    }
    return one;
  }

  private static int shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }
}
