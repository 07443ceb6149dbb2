package org.hearsay.reading.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.reading.name.Names;

/**
 * Companies and clubs that are called as their founder or their town is: "Shares in Castellane fell after Hugo Castellane was arrested". A bare name is
 * the body's where the words around it are about a body, and the text names such a body elsewhere or speaks of its shares.
 */
final class BodyNames {

  private static final Pattern STRONG_BEFORE = Pattern.compile("\\b(?:[Ss]hares|[Ss]tocks?|[Ss]takes?|[Bb]onds|[Ss]hareholders|[Ii]nvestors) (?:in|of|at) $");
  private static final Pattern STRONG_AFTER = Pattern.compile("^(?:['’]s? (?:shares|stock|shareholders|share price|website|quarterly)"
      + "|,? (?:said|announced|wrote|stated|disclosed|confirmed|told) (?:[\\p{L} ]{0,20})?(?:on its|in its|in a (?:regulatory |stock exchange )?filing"
      + "|in a statement to the stock)| shares\\b)");
  private static final Pattern BEFORE = Pattern.compile("\\b(?:[Ss]pokes(?:man|woman|person)|[Ss]tatement|[Ee]xecutives?|[Ss]taff|[Ww]orkers|[Ee]mployees|[Cc]ustomers|[Bb]oard"
      + "|[Cc]hairman|[Cc]hairwoman|[Oo]wners?|[Jj]obs?|[Ww]orks?|[Ww]orked|[Ff]ans|[Pp]layers) (?:for|from|of|at) $");
  private static final Pattern AFTER = Pattern.compile("^(?: (?:said|announced|stated|confirmed|added|replied) in (?:a|an|its) (?:e-?mailed )?(?:statement|press release|report)"
      + "|['’]s? (?:board|profits?|earnings|headquarters|staff|workers|customers|chief executive|management|lawyers|spokes\\p{L}+)| has said it\\b| said it\\b)");
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
      if (isBare(c) && around(c, text, STRONG_BEFORE, STRONG_AFTER)) {
        bodies.add(c.name.last());
      }
    }
    for (Candidate c : all) {
      String last = isBare(c) ? c.name.last() : "";
      boolean both = !last.isEmpty() && shared.contains(last) && bodies.contains(last);
      if (both && (around(c, text, STRONG_BEFORE, STRONG_AFTER) || around(c, text, BEFORE, AFTER))) {
        c.settle(Kind.ORGANIZATION, names);
      }
    }
  }

  private static boolean isBare(Candidate c) {
    boolean titled = c.callings != null && !c.callings.titles.isEmpty();
    return c.isName() && !c.name.isFull() && !titled && c.kind != Kind.EVENT;
  }

  private static boolean around(Candidate c, String text, Pattern before, Pattern after) {
    String front = text.substring(Math.max(0, c.span.start() - REACH), c.span.start());
    String behind = text.substring(c.span.end(), Math.min(text.length(), c.span.end() + REACH + 20));
    return before.matcher(front).find() || after.matcher(behind).find();
  }
}
