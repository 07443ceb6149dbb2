package org.hearsay.reading.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;
import org.hearsay.reading.entity.Shortened;
import org.hearsay.reading.name.Nominal;

/** People told by what they were introduced as: "Lorna Tuck, a florist, ... The florist said"; "Hamid Karroubi, 54, ... The 54-year-old said". */
final class Introductions {

  private static final Pattern AFTER = Pattern.compile("^(?:, | \\(|,? (?:who )?(?:" + Vocabulary.WORDS.anyOf("told-as")
      + ") )([^.;:!?\"“”\\n()]{1,80})");
  /** "Her husband, |the surgeon| Jan Roe", "Roe's running mate — |Gov.| Li Doe — said". */
  private static final Pattern BETWEEN = Pattern.compile("(?:,| [—–]) (?:the (?:\\p{Ll}[\\p{L}-]* ){1,3}|(?:\\p{Lu}[\\p{L}-]*\\.? ){1,4})?");
  private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|his|her|its|their|my|our) |[\\p{L} .-]{2,40}['’]s? ");
  private static final Pattern AGED = Pattern.compile("^(?:the |a )?(\\d{1,3})-year-old");
  /** Bodies that are called so whatever their names are. */
  private static final Set<String> ANY_BODY = Vocabulary.WORDS.of("any-body");

  private final String text;
  private final Resolution resolution;
  private final MentionIndex index;
  private final Kinship kinship;
  private final Map<String, List<Mentioned>> introduced = new HashMap<>();

  Introductions(String text, Resolution resolution, MentionIndex index) {
    this.text = text;
    this.resolution = resolution;
    this.index = index;
    this.kinship = new Kinship(text, resolution, index);
  }

  /** Joins descriptions with "the" to whom they describe. */
  void join() {
    List<Mentioned> all = text.isEmpty() ? List.of() : index.inside(new Span(0, text.length()));
    for (Mentioned m : all) {
      if (m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON) {
        introduce(m);
        kinship.introduce(m);
      } else if (m.form() == Form.NOMINAL && !resolution.isNamed(m) && !kinship.join(m)) {
        described(m);
      }
    }
  }

  /** "Her rival, Henk de Wit," and "the owner of the mill, Ann Roe,". */
  private void apposed(Mentioned person) {
    int end = person.span().end();
    boolean closed = end >= text.length() || ",.;)".indexOf(text.charAt(end)) >= 0 || text.startsWith(" —", end) || text.startsWith(" –", end);
    for (Mentioned m : closed ? index.before(person.span().start(), 4) : List.<Mentioned>of()) {
      boolean beside = m.form() == Form.NOMINAL && m.whole().end() + 2 <= person.span().start()
          && BETWEEN.matcher(text.substring(m.whole().end(), person.span().start())).matches();
      boolean known = beside && DEFINITE.matcher(m.span().of(text)).lookingAt();
      if (known && !m.plural() && isPerson(m) && !resolution.isNamed(m) && resolution.mayBeOne(m, person)) {
        resolution.join(m, person);
      }
    }
  }

  private void introduce(Mentioned person) {
    apposed(person);
    int start = person.span().start();
    List<String> words = new ArrayList<>(front(text.substring(Math.max(0, start - 60), start)));
    String phrase = toldAs(text.substring(person.span().end(), Math.min(text.length(), person.span().end() + 100)));
    if (phrase != null) {
      String[] parts = phrase.split(",");
      int taken = parts[0].strip().matches("\\d+") && parts.length > 1 ? 2 : 1;
      for (int i = 0; i < taken; i++) {
        for (String word : parts[i].split(" (?:of|for|from|at|in|with|who|and|to|on) ")[0].toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")) {
          words.add(word);
        }
      }
    }
    for (String word : words) {
      String key = Shortened.written(word).replaceAll("^(\\d+)-year-old$", "$1");
      List<Mentioned> there = introduced.computeIfAbsent(key, w -> new ArrayList<>());
      there.add(person);
    }
  }

  /** What the words behind a name say that the person is; null if they do not. */
  static String toldAs(String behind) {
    Matcher after = AFTER.matcher(behind);
    return after.find() ? after.group(1) : null;
  }

  /** Words of a title or a trade in front of a name, the nearest first. */
  private static List<String> front(String before) {
    List<String> out = new ArrayList<>();
    String clause = before.replaceFirst("(?s).*([;:!?\"“”(\\n]|, | and |\\p{L}{4,}\\. )", "").strip();
    String[] words = clause.split("[^\\p{L}-]+");
    for (int i = words.length - 1; i >= Math.max(0, words.length - 4); i--) {
      out.add(words[i].toLowerCase(Locale.ROOT));
    }
    boolean apposed = before.endsWith(", ");
    if (apposed) { // "the head teacher, Ann Roe"
      String[] parts = before.substring(0, before.length() - 2).split("[,.;:!?\"“”\\n]");
      String phrase = parts.length == 0 ? "" : parts[parts.length - 1].split(" (?:of|for|from|at|in) ")[0].strip();
      String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      out.add(last);
    }
    return out;
  }

  private void described(Mentioned one) {
    String words = one.span().of(text).toLowerCase(Locale.ROOT);
    boolean definite = words.startsWith("the ");
    if (!definite || one.plural()) {
      return;
    }
    Matcher aged = AGED.matcher(words);
    List<Mentioned> known = introduced.getOrDefault(aged.find() ? aged.group(1) : one.word(), List.of());
    for (int k = known.size() - 1; k >= 0; k--) {
      Mentioned person = known.get(k);
      if (isPerson(one) && person.span().end() <= one.span().start() && resolution.mayBeOne(person, one) && !one.holds(person)
          && !leadsOn(person, one)) {
        resolution.join(person, one);
        return;
      }
    }
    if (isAnyBody(words, one.word())) {
      Mentioned body = resolution.lastBody(one.span().start(), one.word());
      if (body != null && resolution.isFirst(one)) {
        resolution.join(body, one);
      }
    }
  }

  /** The description may be of any body that was named before: "the company", not "the company of the mill". */
  static boolean isAnyBody(String words, String head) {
    return ANY_BODY.contains(head) && !words.contains(" of ") && !words.contains(" that ");
  }

  private boolean isPerson(Mentioned one) {
    return resolution.type(one) == Entity.Type.PERSON && (one.nominal() == null || one.nominal().kind() == Nominal.Kind.PERSON);
  }

  /** "According to Roe, the minister believes": no apposition, for no comma closes it. */
  private boolean leadsOn(Mentioned person, Mentioned one) {
    boolean next = text.substring(person.span().end(), one.span().start()).equals(", ");
    return next && (one.whole().end() >= text.length() || ",.;)".indexOf(text.charAt(one.whole().end())) < 0);
  }
}
