package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.reading.role.HeldRole;
import org.hearsay.reading.role.RoleMention;
import org.hearsay.reading.role.Roles;

/** Gives the entities of a text the posts that it says they hold, and on whose word. */
final class Posts {

  private Posts() {}

  static List<Entity> given(String text, List<Span> sentences, List<Entity> entities, List<Attribution> attributions, Roles roles) {
    List<RoleMention> mentions = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      for (Mention m : entities.get(i).mentions()) {
        mentions.add(new RoleMention(m.span(), entities.get(i).type(), m.form(), i));
      }
    }
    mentions.sort((a, b) -> a.span().start() != b.span().start() ? Integer.compare(a.span().start(), b.span().start())
        : Integer.compare(b.span().end(), a.span().end()));
    List<List<Role>> held = new ArrayList<>();
    entities.forEach(e -> held.add(new ArrayList<>()));
    for (HeldRole role : roles.of(text, sentences, mentions)) {
      String organization = role.organization() < 0 ? null : entities.get(mentions.get(role.organization()).entity()).id();
      held.get(mentions.get(role.holder()).entity()).add(
          new Role(role.title(), organization, role.since(), role.until(), role.evidence(), onWhoseWord(role.evidence(), attributions)));
    }
    List<Entity> out = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      Entity e = entities.get(i);
      out.add(held.get(i).isEmpty() ? e : new Entity(e.id(), e.name(), e.type(), e.aliases(), e.mentions(), held.get(i)));
    }
    return out;
  }

  /** Id of the attribution with the shortest content that holds the words; null if the author says it. */
  private static String onWhoseWord(Span words, List<Attribution> attributions) {
    Attribution best = null;
    int least = Integer.MAX_VALUE;
    for (Attribution a : attributions) {
      for (Span part : a.content()) {
        if (part.start() <= words.start() && words.end() <= part.end() && part.length() < least) {
          best = a;
          least = part.length();
        }
      }
    }
    return best == null ? null : best.id();
  }
}
