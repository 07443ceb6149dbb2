package org.hearsay.reading.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Mention.Form;

/**
 * Mentions of one clause that can't stand for one: in "Roe thanked her" she is not Roe, in "he urged Roe to wait" he is not (principles B and C of
 * binding: Chomsky 1981). Told by the words between the two alone, so only where these leave no doubt of what stands in whose clause.
 */
final class Binding {

  /** What begins another clause. */
  private static final Set<String> PARTING = Set.of(("and but or nor when while because if as since until till though although after before so than where "
      + "who whom whose which unless whether").split(" "));
  /** Behind these, or a mark, a pronoun is the subject of its clause; behind another word the clause may belong to a noun: "the book he wrote". */
  private static final Set<String> OPENING = Set.of(("that and but or because whether then so nor yet said says say where how why what").split(" "));
  /** What is behind these is what the subject is. */
  private static final Set<String> EQUAL = Set.of(("is was are were be been being am became become becomes remained remains named called born nicknamed dubbed "
      + "christened as like himself herself itself themselves").split(" "));
  /** Before what a verb is done to: "told him", "spoke to him". */
  private static final Set<String> TO = Set.of("to", "at", "against", "about", "of");
  /** Behind these, or a mark, "her" is a whole mention. */
  private static final Set<String> WHOLE = Set.of(("to for from in on at of with by about into onto over and but or that when while because if as since until after "
      + "before so than out up down off away back the a an this these those not again too well twice once yesterday today how what why who whether").split(" "));
  /** Words in front of a name that make it part of something else. */
  private static final Set<String> IN_FRONT = Set.of("of for by with from to in on at near about against after before between like than as over under into".split(" "));
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");
  private static final Set<String> OBJECTS = Set.of("him", "her", "them");
  /** Units between two mentions of one clause, words of a verb up to its object, and mentions before one that may hold it, at most. */
  private static final int FARTHEST = 80;
  private static final int VERB = 3;
  private static final int AROUND = 20;

  private final String text;
  private final List<Candidate> all;

  /** @param all mentions by their order, or none if only those that are asked about are known */
  Binding(String text, List<Candidate> all) {
    this.text = text;
    this.all = all;
  }

  /** True if two mentions, the first before the second, can't stand for one. */
  boolean parts(Candidate first, Candidate second) {
    if (first.sentence != second.sentence || first.segment != second.segment || first.whole.end() >= second.whole.start()
        || second.whole.start() - first.whole.end() > FARTHEST) {
      return false;
    }
    return second.isPronoun() ? isObject(first, second) : commands(first, second);
  }

  /** "He urged Roe", "he said that Roe had lied". */
  private boolean commands(Candidate pronoun, Candidate told) {
    boolean somebody = told.form != Form.NOMINAL || told.determiner == 1 && told.kind == Kind.PERSON;
    if (!somebody || !pronoun.isPronoun() || !SUBJECTS.contains(pronoun.word) || !opens(pronoun)) {
      return false;
    }
    String[] between = words(pronoun.whole.end(), told.whole.start());
    if (between == null || between.length == 0 || EQUAL.contains(between[between.length - 1])) {
      return false;
    }
    for (String word : between) {
      if (PARTING.contains(word) || told.form == Form.NOMINAL && EQUAL.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** "She would stop it, she told Roe": one and the same woman. */
  boolean recurs(Candidate first, Candidate later) {
    return first.isPronoun() && SUBJECTS.contains(first.word) && later.word.equals(first.word) && first.sentence == later.sentence && first.leads
        && text.startsWith(", ", later.whole.start() - 2);
  }

  private boolean opens(Candidate pronoun) {
    int at = pronoun.whole.start() - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    if (at < 0 || !Character.isLetterOrDigit(text.charAt(at))) {
      return true;
    }
    int from = at;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return OPENING.contains(text.substring(from, at + 1).toLowerCase(Locale.ROOT));
  }

  /** "Roe thanked her", "he spoke to him". */
  private boolean isObject(Candidate subject, Candidate pronoun) {
    if (!OBJECTS.contains(pronoun.word) || pronoun.whole.length() != pronoun.word.length() || pronoun.word.equals("her") && !isWhole(pronoun)
        || subject.isPronoun() && OBJECTS.contains(subject.word) && !SUBJECTS.contains(subject.word)) {
      return false;
    }
    String[] between = words(subject.whole.end(), pronoun.whole.start());
    if (between == null || between.length == 0 || between.length > VERB || between.length == 1 && (TO.contains(between[0]) || IN_FRONT.contains(between[0]))) {
      return false;
    }
    for (int w = 0; w < between.length; w++) {
      String word = between[w];
      if (PARTING.contains(word) || word.equals("that") || IN_FRONT.contains(word) && !(w == between.length - 1 && TO.contains(word))) {
        return false;
      }
    }
    return all.isEmpty() || isFree(subject) && all.subList(subject.order + 1, pronoun.order).stream().noneMatch(c -> c.whole.start() >= subject.whole.end());
  }

  /** Part of no longer mention that ends where it ends, and behind no preposition. */
  private boolean isFree(Candidate subject) {
    for (int k = subject.order - 1; k >= Math.max(0, subject.order - AROUND) && all.get(k).sentence == subject.sentence; k--) {
      Candidate outer = all.get(k);
      if (outer.whole.end() == subject.whole.end() && outer.whole.start() < subject.whole.start() && outer.head != subject.head) {
        return false;
      }
    }
    int at = subject.whole.start() - 1;
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return at < 0 || !IN_FRONT.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
  }

  private boolean isWhole(Candidate her) {
    int at = her.whole.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == at ? at >= text.length() || !Character.isDigit(text.charAt(at)) : WHOLE.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  /** The words of a stretch without a mark in it; null if there is a mark. */
  private String[] words(int from, int to) {
    String between = text.substring(from, to);
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != ' ' && c != '\'' && c != '’' && c != '-' && c != '.' && c != '$') {
        return null;
      }
    }
    String trimmed = between.strip().toLowerCase(Locale.ROOT);
    return trimmed.isEmpty() ? new String[0] : trimmed.split("[ .'’]+");
  }
}
