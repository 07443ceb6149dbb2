package org.hearsay.reading.role;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** Finds the posts that a text says people hold, by tables; needs no model. Immutable, for any number of threads. */
public final class Roles {
  private final RoleTables tables = new RoleTables();

  private Roles() {}

  /** Reads the tables. */
  public static Roles load() {
    return new Roles();
  }

  /**
   * The posts of all people mentioned, in the order in which they are found, sentence by sentence; each once where several mentions of one entity say
   * the same.
   *
   * @param sentences in order, in UTF-16 units of the text
   * @param mentions in the order of the text; of persons only names and pronouns hold posts here
   */
  public List<HeldRole> of(String text, List<Span> sentences, List<RoleMention> mentions) {
    Found found = new Found(mentions);
    int first = 0;
    int earlier = -1;
    for (Span sentence : sentences) {
      while (first < mentions.size() && mentions.get(first).span().end() <= sentence.start()) {
        boolean named = mentions.get(first).type() == Entity.Type.ORGANIZATION && mentions.get(first).form() == Mention.Form.NAME;
        earlier = named ? first : earlier;
        first++;
      }
      List<Integer> inside = new ArrayList<>();
      boolean people = false;
      for (int i = first; i < mentions.size() && mentions.get(i).span().start() < sentence.end(); i++) {
        RoleMention mention = mentions.get(i);
        if (mention.span().overlaps(sentence)) {
          inside.add(i);
          people |= mention.type() == Entity.Type.PERSON;
        }
      }
      if (people) {
        sentence(new Line(text, sentence, mentions, inside, earlier), found);
      }
    }
    return found.roles();
  }

  private void sentence(Line line, Found found) {
    PhraseReader phrases = new PhraseReader(tables, line);
    Appositions appositions = new Appositions(tables, line, phrases, found);
    Fronts fronts = new Fronts(tables, line, phrases, found);
    for (int at = 0; at < line.size(); at++) {
      int holder = line.person(at);
      if (holder >= 0) {
        int end = line.mentionEnd(at);
        if (line.mention(holder).form() == Mention.Form.NAME) {
          fronts.read(holder, at, end);
          appositions.read(holder, end);
        }
        at = end - 1;
      }
    }
    new Verbs(tables, line, phrases, appositions, found).read();
  }
}
