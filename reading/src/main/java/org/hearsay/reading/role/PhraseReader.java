package org.hearsay.reading.role;

/** Reads titles with the organisations before and after them: "the Harvest Party's {treasurer}", "{director} of the Port Agency". */
final class PhraseReader {
  private static final int POSSESSOR = 4;
  private static final int SUBJECT_MATTER = 4;

  private final RoleTables tables;
  private final Line line;
  private final PostReader posts;

  PhraseReader(RoleTables tables, Line line) {
    this.tables = tables;
    this.line = line;
    this.posts = new PostReader(tables, line);
  }

  /** The phrase that begins at a word, article and possessor included; null if there is none. */
  Phrase from(int start) {
    int at = start;
    int organization = -1;
    boolean bound = false;
    while (tables.is(line.word(at), "adv")) {
      at++;
    }
    if (tables.is(line.word(at), "det")) {
      bound = true;
      organization = isOwner(at) ? owner(at) : -1;
      at++;
    }
    int possessor = possessorEnd(at);
    if (possessor > at) {
      bound = true;
      organization = line.organization(at) >= 0 ? line.organization(at) : organization;
      at = possessor;
    }
    Post post = posts.from(at);
    return post == null ? null : after(post, organization, bound);
  }

  /** One past a possessor or the name of an organisation or place in front of a title; the word itself where none stands. */
  private int possessorEnd(int at) {
    if (line.person(at) >= 0 || line.other(at) >= 0 && !line.is(at, "its")) {
      int end = line.mentionEnd(at);
      boolean owned = line.is(end, "'s") || line.is(end, "'");
      return owned ? end + 1 : line.person(at) >= 0 || line.organization(at) < 0 && posts.from(at) != null ? at : end;
    }
    for (int i = at; i <= at + POSSESSOR && (line.isWord(i) && !tables.isSmall(line.word(i)) || line.is(i, "'s")); i++) {
      if (line.is(i, "'s") && i > at) {
        return i + 1;
      }
    }
    return at;
  }

  boolean isOwner(int at) {
    return line.is(at, "its") || line.is(at, "their") || line.is(at, "our");
  }

  /** Whose "its" is: what the mention says, else the organisation named last before it, in this sentence or an earlier one. */
  int owner(int at) {
    for (int i = at; i >= 0; i--) {
      if (line.organization(i) >= 0) {
        return line.organization(i);
      }
    }
    return line.earlier;
  }

  /** Adds the organisation, or what a post is of ("minister of health"), that follows a title. */
  Phrase after(Post post, int organization, boolean bound) {
    int at = post.to();
    if (!tables.is(line.word(at), "of")) {
      return new Phrase(post, organization, bound || organization >= 0, at);
    }
    int named = afterArticle(at + 1);
    if (line.other(named) >= 0) {
      int found = line.organization(named) >= 0 ? line.organization(named) : organization;
      return new Phrase(post, found, bound || found >= 0, line.mentionEnd(named));
    }
    int end = matterEnd(at + 1);
    if (end == at + 1 || !line.is(at, "of") && !line.is(at, "for")) {
      return new Phrase(post, organization, bound || organization >= 0, at);
    }
    Post longer = post.until(end);
    int next = tables.is(line.word(end), "of") ? afterArticle(end + 1) : -1;
    if (next > 0 && line.organization(next) >= 0) {
      return new Phrase(longer, line.organization(next), true, line.mentionEnd(next));
    }
    return new Phrase(longer, organization, bound || organization >= 0, end);
  }

  private int afterArticle(int at) {
    boolean article = line.is(at, "the") || line.is(at, "a") || line.is(at, "an");
    return article && line.other(at) < 0 ? at + 1 : at;
  }

  /** One past the words that say what a post is of: "trade and industry", "the opposition". */
  private int matterEnd(int at) {
    int end = line.is(at, "the") && line.is(at + 1, "opposition") ? at + 2 : at;
    while (end < at + SUBJECT_MATTER && isMatter(end)) {
      end += line.is(end, "and") ? 2 : 1;
    }
    return end;
  }

  private boolean isMatter(int at) {
    int word = line.is(at, "and") ? at + 1 : at;
    boolean and = word > at;
    return line.isWord(word) && !tables.isSmall(line.word(word)) && line.person(word) < 0 && line.other(word) < 0
        && (!and || !tables.isHead(line.word(word)) && !line.word(word).endsWith("ed")) && !Character.isDigit(line.word(word).charAt(0));
  }

  PostReader posts() {
    return posts;
  }
}
