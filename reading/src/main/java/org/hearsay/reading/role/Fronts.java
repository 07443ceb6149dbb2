package org.hearsay.reading.role;

/** Titles in front of a name: "Attorney General Jane Roe", "Acme's finance director, Jane Roe,". */
final class Fronts {
  private static final Dates.Held NEVER = new Dates.Held(null, null, 0);

  private final RoleTables tables;
  private final Line line;
  private final PhraseReader phrases;
  private final Found found;

  Fronts(RoleTables tables, Line line, PhraseReader phrases, Found found) {
    this.tables = tables;
    this.line = line;
    this.phrases = phrases;
    this.found = found;
  }

  /** Looks before and inside the mention of a name from one word to before another. */
  void read(int holder, int from, int to) {
    int name = nameStart(from, to);
    int end = line.is(name - 1, ",") ? name - 1 : name;
    boolean comma = end < name;
    if (comma && !closes(to)) {
      return;
    }
    Phrase phrase = ending(end);
    if (phrase == null || comma && !bound(phrase) || isGivenName(phrase, to - name)) {
      return;
    }
    found.add(line, holder, phrase.organization() < 0 && tables.is(line.word(to), "of") ? behind(phrase, to) : phrase, NEVER);
    coordinated(holder, phrase);
  }

  /** "Sergeant Jane Roe of the Coast Police": the organisation behind the name. */
  private Phrase behind(Phrase phrase, int of) {
    int named = line.is(of + 1, "the") && line.organization(of + 1) < 0 ? of + 2 : of + 1;
    int organization = line.organization(named);
    return organization < 0 ? phrase : new Phrase(phrase.post(), organization, true, line.mentionEnd(named));
  }

  /** "president and chief executive Jane Roe": the post before "and". */
  private void coordinated(int holder, Phrase phrase) {
    int and = phrase.post().from() - 1;
    if (line.is(and, "and")) {
      Post post = phrases.posts().before(and);
      if (post != null && !post.trade()) {
        found.add(line, holder, owned(post, and), NEVER);
      }
    }
  }

  /** First word of the name after the titles that lie in its mention. */
  private int nameStart(int from, int to) {
    for (int name = to - 1; name > from; name--) {
      Post post = phrases.posts().before(name);
      if (post != null && post.to() > from) {
        return name;
      }
    }
    return from;
  }

  private boolean closes(int at) {
    return at >= line.size() || !line.isWord(at) && !line.is(at, "'s");
  }

  /** Before a comma a title needs an article or an owner, or begins the sentence. */
  private boolean bound(Phrase phrase) {
    int before = phrase.post().from() - 1;
    return phrase.bound() || before < 0 || tables.is(line.word(before), "det") || line.is(before, "'s") || line.is(before, "'");
  }

  /** "Dean Roe": a title that is a given name too. */
  private boolean isGivenName(Phrase phrase, int words) {
    return words < 2 && phrase.end() - phrase.post().from() == 1 && tables.post(line.word(phrase.post().from())).equals("given");
  }

  private Phrase ending(int end) {
    Post post = phrases.posts().before(end);
    if (post != null) {
      return owned(wider(post), end);
    }
    return line.other(end - 1) >= 0 ? linked(line.mentionStart(end - 1), end) : ofMatter(end);
  }

  /** "head of the Fisheries Board Jane Roe". */
  private Phrase linked(int organization, int end) {
    int of = line.is(organization - 1, "the") ? organization - 2 : organization - 1;
    Post post = tables.is(line.word(of), "of") ? phrases.posts().before(of) : null;
    return post == null ? null : new Phrase(wider(post), line.organization(end - 1), line.organization(end - 1) >= 0, end);
  }

  /** "Minister of Health Jane Roe". */
  private Phrase ofMatter(int end) {
    for (int of = end - 2; of > 0 && of >= end - 5 && line.isWord(of + 1) && line.other(of + 1) < 0; of--) {
      if (line.is(of, "of") || line.is(of, "for")) {
        Post post = phrases.posts().before(of);
        return post == null ? null : owned(wider(post).until(end), end);
      }
    }
    return null;
  }

  /** After an article or owner, words that no table has may be part of the title. */
  private Post wider(Post post) {
    for (int from = post.from() - 1; from > 0 && from >= post.from() - 2; from--) {
      if (!line.isWord(from) || line.other(from) >= 0 || tables.isSmall(line.word(from)) || line.word(from).endsWith("ed")) {
        return post;
      }
      if (line.is(from - 1, "'s") || tables.is(line.word(from - 1), "det") || line.organization(from - 1) >= 0) {
        Post open = phrases.posts().from(from);
        return open != null && open.to() == post.to() ? open : post;
      }
    }
    return post;
  }

  private Phrase owned(Post post, int end) {
    int before = post.from() - 1;
    boolean possessive = line.is(before, "'s") || line.is(before, "'");
    int owner = possessive ? before - 1 : before;
    int organization = line.organization(owner);
    if (organization < 0 && phrases.isOwner(before)) {
      organization = phrases.owner(before);
    }
    return new Phrase(post, organization, organization >= 0, end);
  }
}
