package org.hearsay.reading.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.name.Nominal;

/**
 * Companies and clubs that are called as their founder or their town is: "Shares in Castellane fell after Hugo Castellane was arrested". A bare name is
 * the body's where the words around it are about a body, and the text names such a body elsewhere or speaks of its shares.
 */
final class BodyNames {

  private static final Pattern STRONG_BEFORE = Pattern.compile("\\b(?:" + Vocabulary.WORDS.anyCaseOf("share") + ") (?:in|of|at) $");
  private static final Pattern STRONG_AFTER = Pattern.compile("^(?:['’]s? (?:" + Vocabulary.WORDS.anyOf("valued") + ")"
      + "|,? (?:" + Vocabulary.WORDS.anyOf("told") + ") (?:[\\p{L} ]{0,20})?(?:" + Vocabulary.WORDS.anyOf("filing") + ")| shares\\b)");
  private static final Pattern BEFORE = Pattern.compile("\\b(?:" + Vocabulary.WORDS.anyCaseOf("staff") + ") (?:for|from|of|at) $");
  private static final Pattern AFTER = Pattern.compile("^(?: (?:" + Vocabulary.WORDS.anyOf("stated") + ") in (?:a|an|its) (?:e-?mailed )?(?:"
      + Vocabulary.WORDS.anyOf("statement") + ")|['’]s? (?:" + Vocabulary.WORDS.anyOf("part") + "|spokes\\p{L}+)| has said it\\b"
      + "| (?:\\p{Ll}+ [^.;:,\"“”]{0,24} and )?said (?:that )?it\\b)");
  private static final int REACH = 40;

  private BodyNames() {}

  /** Settles the kind of such names. */
  static void settle(String text, List<Candidate> all, Names names) {
    Set<String> shared = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    for (Candidate c : all) {
      if (!c.isName()) {
        continue;
      }
      boolean whole = c.name.isFull();
      if (whole && c.kind == Kind.ORGANIZATION) {
        bodies.addAll(c.words);
      } else if (c.kind == Kind.PERSON && whole) {
        shared.add(c.name.last());
      } else if (c.kind == Kind.PLACE && !whole) {
        shared.add(c.name.last());
      }
    }
    for (Candidate c : all) {
      if (isBare(c) && (isSure(text, c.span) || isCalledBody(c, names))) {
        bodies.add(c.name.last());
      }
    }
    for (Candidate c : all) {
      String last = isBare(c) ? c.name.last() : "";
      boolean both = !last.isEmpty() && shared.contains(last) && bodies.contains(last);
      if (both && (isSure(text, c.span) || isLikely(text, c.span))) {
        c.settle(Kind.ORGANIZATION, names);
      }
    }
  }

  /** "The drill maker Kessenich". */
  private static boolean isCalledBody(Candidate c, Names names) {
    Nominal noun = c.callings == null || c.callings.before.isEmpty() ? null : names.nominal(c.callings.before);
    return noun != null && noun.kind() == Nominal.Kind.ORGANIZATION && !noun.plural();
  }

  private static boolean isBare(Candidate c) {
    boolean titled = c.callings != null && !c.callings.titles.isEmpty();
    return c.isName() && !c.name.isFull() && !titled && c.kind != Kind.EVENT;
  }

  /** The words around a name are about a body alone: "Shares in Castellane fell". */
  static boolean isSure(String text, Span name) {
    return around(name, text, STRONG_BEFORE, STRONG_AFTER);
  }

  /** The words around a name are rather about a body: "workers at Castellane". */
  static boolean isLikely(String text, Span name) {
    return around(name, text, BEFORE, AFTER);
  }

  private static boolean around(Span name, String text, Pattern before, Pattern after) {
    String front = text.substring(Math.max(0, name.start() - REACH), name.start());
    String behind = text.substring(name.end(), Math.min(text.length(), name.end() + REACH + 20));
    return before.matcher(front).find() || after.matcher(behind).find();
  }
}
