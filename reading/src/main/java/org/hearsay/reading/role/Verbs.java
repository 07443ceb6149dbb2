package org.hearsay.reading.role;

import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** Posts told by verbs: "was appointed director of", "who led", "stepped down as". */
final class Verbs {
  /** Words between a post and the date of taking it up. */
  private static final int DATE_REACH = 8;
  private static final int ASIDE = 25;

  private final RoleTables tables;
  private final Line line;
  private final PhraseReader phrases;
  private final Appositions appositions;
  private final Found found;

  Verbs(RoleTables tables, Line line, PhraseReader phrases, Appositions appositions, Found found) {
    this.tables = tables;
    this.line = line;
    this.phrases = phrases;
    this.appositions = appositions;
    this.found = found;
  }

  void read() {
    for (int at = 0; at < line.size(); at++) {
      if (line.isWord(at) && line.person(at) < 0) {
        at = verb(at) - 1;
      }
    }
  }

  /** Reads the verb that begins at a word, if one does; the word to go on from. */
  private int verb(int at) {
    for (int length = Math.min(tables.longestVerb(), line.size() - at); length > 0; length--) {
      String[] row = tables.verb(line.words(at, at + length));
      if (row != null) {
        told(row, at, at + length);
        return at + length;
      }
    }
    return at + 1;
  }

  private void told(String[] row, int at, int next) {
    switch (row[1]) {
      case "be" -> be(row[0], at, next);
      case "begin" -> held(subject(at), next, "since");
      case "leave" -> held(subject(at), next, "until");
      case "lead" -> lead(row[2], at, next);
      case "appoint" -> appoint(at, next);
      default -> throw new IllegalStateException("verbs.tsv has no kind " + row[1]);
    }
  }

  private void be(String verb, int at, int next) {
    String[] other = tables.verb(line.word(next));
    if (other == null || other[1].equals("be")) {
      held(subject(at), next, verb.startsWith("becom") || verb.equals("became") ? "since" : "");
    }
  }

  private void held(int holder, int next, String in) {
    Phrase phrase = holder < 0 ? null : phrases.from(next);
    if (phrase == null || line.person(phrase.end()) >= 0) {
      return;
    }
    if (in.isEmpty()) {
      appositions.chain(holder, phrase, in);
      return;
    }
    found.add(line, holder, phrase, dates(phrase.end(), in));
  }

  /** The date behind the post, a few words on, or at the start of the sentence. */
  private Dates.Held dates(int from, String in) {
    Dates dates = new Dates(line);
    for (int at = from; at < from + DATE_REACH && at < line.size() && !tables.is(line.word(at), "aux"); at++) {
      Dates.Held held = dates.after(at, in);
      if (held.end() > at) {
        return held;
      }
    }
    String first = dates.first();
    return in.equals("since") ? new Dates.Held(first, null, from) : new Dates.Held(null, first, from);
  }

  private void lead(String title, int at, int next) {
    int holder = subject(at);
    int named = line.organization(next) < 0 && (tables.is(line.word(next), "det")) ? next + 1 : next;
    int organization = line.organization(named);
    if (holder < 0 || organization < 0) {
      return;
    }
    int end = line.mentionEnd(named);
    if (line.is(end, "'s") || line.is(end, "'")) {
      return;
    }
    Dates.Held held = new Dates(line).after(end, "");
    int last = Math.max(end, held.end()) - 1;
    Span evidence =
        new Span(Math.min(line.mention(holder).span().start(), line.start(at)), Math.max(line.end(last), line.mention(holder).span().end()));
    found.add(new HeldRole(holder, title, organization, held.since(), held.until(), evidence));
  }

  private void appoint(int at, int next) {
    if (line.person(next) >= 0) {
      appointed(at, next);
      return;
    }
    boolean passive = tables.is(line.word(at - 1), "aux") || tables.is(line.word(at - 1), "adv") || line.is(at - 1, ",") || line.is(at - 1, "and");
    if (passive) {
      held(subject(at), skipAs(next), "since");
    }
  }

  /** "The Lantern Foundation named Jane Roe its new chair". */
  private void appointed(int at, int next) {
    int holder = line.person(next);
    Phrase phrase = phrases.from(skipAs(line.mentionEnd(next)));
    if (phrase == null || line.person(phrase.end()) >= 0) {
      return;
    }
    boolean own = phrase.organization() >= 0;
    int maker = own ? phrase.organization() : line.organization(at - 1);
    Phrase whole = new Phrase(phrase.post(), maker, phrase.bound() || maker >= 0, phrase.end());
    found.add(line, holder, whole, dates(phrase.end(), "since"));
  }

  private int skipAs(int at) {
    int next = at;
    while (line.is(next, "as") || line.is(next, "to") || line.is(next, "be")) {
      next++;
    }
    return next;
  }

  /** Index of the mention of who does it; -1 if the words do not tell, or say that it is not so. */
  private int subject(int verb) {
    int at = verb - 1;
    while (tables.is(line.word(at), "aux") || tables.is(line.word(at), "adv") || line.is(at, "who")) {
      at--;
    }
    if (isSubject(at)) {
      return line.person(at);
    }
    if (line.is(at, ",") || line.is(at, ")")) {
      return line.is(at - 1, ")") || isSubject(at - 1) ? aside(at) : aside(at - 1);
    }
    return line.is(at, "and") || line.is(at, "but") || line.is(at, "before") || line.is(at, "then") ? first(at) : -1;
  }

  /** The name before the comma or bracket that opens an aside: "Jane Roe, 54, was ...". */
  private int aside(int from) {
    for (int at = from; at > 0 && at > from - ASIDE; at--) {
      boolean opens = line.is(at, ",") || line.is(at, "(");
      if (opens && isSubject(at - 1)) {
        return line.person(at - 1);
      }
    }
    return isSubject(from) ? line.person(from) : -1;
  }

  private int first(int before) {
    for (int at = 0; at < before; at++) {
      if (isSubject(at) && !line.is(line.mentionEnd(at), "'s")) {
        return line.person(at);
      }
    }
    return -1;
  }

  private boolean isSubject(int at) {
    int person = line.person(at);
    if (person < 0) {
      return false;
    }
    String word = line.word(at);
    return line.mention(person).form() == Mention.Form.NAME || word.equals("he") || word.equals("she") || word.equals("i") || word.equals("who")
        || word.equals("they");
  }
}
