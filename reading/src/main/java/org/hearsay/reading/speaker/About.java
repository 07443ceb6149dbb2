package org.hearsay.reading.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/** Whom or what a claim says something of: its grammatical topic, and the people and bodies that it makes a statement on. */
final class About {

  private final Resolution resolution;
  private final MentionIndex index;
  private final String text;

  About(Resolution resolution, MentionIndex index, String text) {
    this.resolution = resolution;
    this.index = index;
    this.text = text;
  }

  /** Ids of the named entities that the content of {@code a} is about, in the order of the text. */
  List<String> of(Attribution a, List<Mentioned> speakers, List<Attribution> all) {
    Set<String> out = new LinkedHashSet<>();
    boolean topic = true;
    for (Span part : a.content()) {
      List<Mentioned> inside = new ArrayList<>(index.inside(part));
      for (Mentioned m : inside) {
        if (inside.stream().anyMatch(o -> o.holds(m) && o.form() != Form.NAME) && !resolution.isNamed(m)) {
          continue;
        }
        boolean speaker = speakers.stream().anyMatch(s -> resolution.same(s, m));
        Entity.Type type = resolution.type(m);
        String id = resolution.isNamed(m) ? resolution.id(m) : null;
        boolean one = type == Entity.Type.PERSON || type == Entity.Type.ORGANIZATION;
        boolean setting = !topic && text.substring(part.start(), m.span().start()).stripTrailing().matches("(?s).*\\b(in|at|near|from|to|on)( the)?");
        if (id != null && (topic || one && !speaker && !setting)) {
          out.add(id);
        }
        topic = false;
      }
    }
    return List.copyOf(out);
  }
}
