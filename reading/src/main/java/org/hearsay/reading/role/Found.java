package org.hearsay.reading.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;

/** The roles of a text as they are found; what is told twice is kept once. */
final class Found {
  private final List<RoleMention> mentions;
  private final List<HeldRole> roles = new ArrayList<>();

  Found(List<RoleMention> mentions) {
    this.mentions = mentions;
  }

  List<HeldRole> roles() {
    return roles;
  }

  /** Notes a role; a phrase that is no post is passed over. {@code from} and {@code to} are offsets of the evidence. */
  void add(Line line, int holder, Phrase phrase, Dates.Held held) {
    if (holder < 0 || phrase == null || !phrase.counts()) {
      return;
    }
    int start = Math.min(line.start(phrase.post().from()), mentions.get(holder).span().start());
    int last = Math.max(phrase.end(), held.end()) - 1;
    int end = Math.max(line.end(Math.min(last, line.size() - 1)), mentions.get(holder).span().end());
    add(new HeldRole(holder, phrase.post().title(line), phrase.organization(), held.since(), held.until(), new Span(start, end)));
  }

  void add(HeldRole role) {
    for (int i = 0; i < roles.size(); i++) {
      HeldRole known = roles.get(i);
      if (sameHolder(known, role) && known.title().toLowerCase(Locale.ROOT).equals(role.title().toLowerCase(Locale.ROOT)) && agree(known, role)) {
        roles.set(i, joined(known, role));
        return;
      }
    }
    roles.add(role);
  }

  private boolean sameHolder(HeldRole a, HeldRole b) {
    return a.holder() == b.holder() || same(a.holder(), b.holder());
  }

  private boolean same(int a, int b) {
    return mentions.get(a).entity() >= 0 && mentions.get(a).entity() == mentions.get(b).entity();
  }

  private boolean agree(HeldRole a, HeldRole b) {
    return a.organization() < 0 || b.organization() < 0 || a.organization() == b.organization() || same(a.organization(), b.organization());
  }

  private static HeldRole joined(HeldRole a, HeldRole b) {
    boolean later = a.organization() < 0 && b.organization() >= 0;
    return new HeldRole(a.holder(), a.title(), later ? b.organization() : a.organization(), a.since() == null ? b.since() : a.since(),
        a.until() == null ? b.until() : a.until(), later ? b.evidence() : a.evidence());
  }
}
