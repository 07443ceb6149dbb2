package org.hearsay.reading.role;

/** Titles behind a name: "Jane Roe, 54, the former treasurer of the Blue Party since 2011". */
final class Appositions {
  private final RoleTables tables;
  private final Line line;
  private final PhraseReader phrases;
  private final Found found;

  Appositions(RoleTables tables, Line line, PhraseReader phrases, Found found) {
    this.tables = tables;
    this.line = line;
    this.phrases = phrases;
    this.found = found;
  }

  /** Looks behind a name that ends before a word. */
  void read(int holder, int end) {
    int at = line.is(end, "'s") ? -1 : opener(end);
    if (at < 0) {
      return;
    }
    Phrase phrase = phrases.from(at);
    if (phrase == null || !phrase.bound() && !closes(phrase) || beforeName(phrase.end())) {
      return;
    }
    chain(holder, phrase, "");
  }

  /** Notes a title and those joined to it by "and"; {@code in} says what "in 2019" means behind it. */
  void chain(int holder, Phrase first, String in) {
    Phrase phrase = first;
    while (phrase != null) {
      Dates.Held held = new Dates(line).after(phrase.end(), in);
      int next = Math.max(phrase.end(), held.end());
      next = line.is(next, ",") && line.is(next + 1, "and") ? next + 1 : next;
      Phrase more = line.is(next, "and") || line.is(next, "or") ? phrases.from(next + 1) : null;
      more = more == null || beforeName(more.end()) ? null : shared(phrase, more);
      found.add(line, holder, more == null ? phrase : shared(more, phrase), held);
      phrase = more;
    }
  }

  /** "founder and director of Acorn", "Acorn's founder and director": the organisation of one belongs to the other that has none. */
  private static Phrase shared(Phrase with, Phrase without) {
    boolean lone = without.organization() < 0 && without.end() == without.post().to() && with.organization() >= 0;
    return lone ? new Phrase(without.post(), with.organization(), true, without.end()) : without;
  }

  /** First word after the comma, bracket or dash and an age; -1 if none stands there. */
  private int opener(int end) {
    boolean opens = line.is(end, ",") || line.is(end, "(") || line.is(end, "—") || line.is(end, "–") || line.is(end, "-");
    if (!opens) {
      return -1;
    }
    int at = end + 1;
    if (isAge(at) && (line.is(at + 1, ",") || line.is(at + 1, ")"))) {
      at += line.is(at + 2, ",") ? 3 : 2;
    }
    return at;
  }

  private boolean isAge(int at) {
    String word = line.word(at);
    return !word.isEmpty() && word.length() <= 3 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(word.length() - 1));
  }

  private boolean closes(Phrase phrase) {
    int at = phrase.end();
    return at >= line.size() || !line.isWord(at) || line.is(at, "and") || new Dates(line).after(at, "").end() > at;
  }

  /** True if a name follows at once: then the title is that name's. */
  private boolean beforeName(int at) {
    return line.person(at) >= 0 && !tables.isSmall(line.word(at));
  }
}
