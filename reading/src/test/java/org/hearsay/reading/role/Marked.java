package org.hearsay.reading.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** An example with its marks taken out: {person} [organization] &lt;place&gt;. "it" and the like are pronouns, other small letters descriptions. */
record Marked(String text, List<RoleMention> mentions) {

  static Marked parse(String example) {
    StringBuilder text = new StringBuilder();
    List<RoleMention> mentions = new ArrayList<>();
    int[] open = new int[3];
    for (int i = 0; i < example.length(); i++) {
      int begins = "{[<".indexOf(example.charAt(i));
      int ends = "}]>".indexOf(example.charAt(i));
      if (begins >= 0) {
        open[begins] = text.length();
      } else if (ends >= 0) {
        mentions.add(mention(text.toString(), new Span(open[ends], text.length()), ends));
      } else {
        text.append(example.charAt(i));
      }
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return new Marked(text.toString(), mentions);
  }

  private static RoleMention mention(String text, Span span, int mark) {
    Entity.Type type = List.of(Entity.Type.PERSON, Entity.Type.ORGANIZATION, Entity.Type.PLACE).get(mark);
    String words = span.of(text);
    boolean pronoun = List.of("he", "she", "it", "its").contains(words.toLowerCase(Locale.ROOT));
    boolean name = Character.isUpperCase(words.charAt(0)) && !pronoun;
    return new RoleMention(span, type, pronoun ? Mention.Form.PRONOUN : name ? Mention.Form.NAME : Mention.Form.NOMINAL, -1);
  }

  /** Roles as "title | organization", with "| since | until" where a date is told; several parted by "; ". */
  String roles(Roles roles) {
    List<String> out = new ArrayList<>();
    for (HeldRole role : roles.of(text, List.of(new Span(0, text.length())), mentions)) {
      StringBuilder one = new StringBuilder(role.title()).append(" | ");
      one.append(role.organization() < 0 ? "-" : mentions.get(role.organization()).span().of(text));
      if (role.since() != null || role.until() != null) {
        one.append(" |").append(role.since() == null ? "" : " " + role.since()).append(" |").append(role.until() == null ? "" : " " + role.until());
      }
      out.add(one.toString());
    }
    return out.isEmpty() ? "none" : String.join("; ", out);
  }
}
