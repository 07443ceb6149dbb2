package org.hearsay.reading.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/** Pronouns inside quotations: who says "he" means another than himself, and "I" in a quotation within a quotation is who speaks there. */
final class QuotedPronouns {

  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "him", "himself", "herself");
  private static final String MARKS = "'‘\"“";
  /** Units before a quotation in which somebody else was named. */
  private static final int REACH = 600;

  private final String text;
  private final Resolution resolution;
  private final MentionIndex index;

  QuotedPronouns(String text, Resolution resolution, MentionIndex index) {
    this.text = text;
    this.resolution = resolution;
    this.index = index;
  }

  /** "He was talking all the time," Roe said: "he" that the network took for Roe is another. */
  void others(Attribution a, List<Mentioned> who) {
    if (a.quotation() != Attribution.Quotation.DIRECT || a.within() != null || who.size() != 1 || resolution.type(who.get(0)) != Entity.Type.PERSON) {
      return;
    }
    Mentioned speaker = who.get(0);
    List<Mentioned> wrong = new ArrayList<>();
    for (Span part : a.content()) {
      for (Mentioned m : index.inside(part)) {
        boolean third = m.form() == Form.PRONOUN && m.quoted() && SINGULAR.contains(m.word()) && resolution.same(m, speaker);
        if (third && m.index() != speaker.index() && !isInner(new Span(part.start(), m.span().start()))) {
          wrong.add(m);
        }
      }
    }
    Mentioned other = wrong.isEmpty() ? null : other(a.content().get(0).start(), speaker, wrong.get(0));
    for (Mentioned m : other == null ? List.<Mentioned>of() : wrong) { // where nobody else is known the network may be right
      resolution.part(m);
      if (resolution.mayBeOne(other, m)) {
        resolution.join(other, m);
      }
    }
  }

  /** Another quotation has begun between the beginning of one and a place in it. */
  private boolean isInner(Span between) {
    String words = between.of(text);
    return words.matches("(?s).+[\\s,:]['‘“\"].*");
  }

  private Mentioned other(int place, Mentioned speaker, Mentioned pronoun) {
    for (Mentioned m : index.before(place, 60)) {
      if (m.span().end() < place - REACH) {
        return null;
      }
      boolean person = m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON;
      if (person && !resolution.same(m, speaker) && resolution.mayBeOne(m, pronoun)) {
        return m;
      }
    }
    return null;
  }

  /** "My husband told me, 'I will be back'": "I" is the husband. */
  void within(Attribution a, List<Mentioned> who) {
    if (a.within() == null || who.size() != 1 || who.get(0).person() == 1) {
      return;
    }
    Mentioned speaker = who.get(0);
    for (Span part : a.content()) {
      if (part.length() < 2 || MARKS.indexOf(text.charAt(part.start())) < 0 || resolution.type(speaker) != Entity.Type.PERSON) {
        continue;
      }
      for (Mentioned m : index.inside(part)) {
        if (m.form() == Form.PRONOUN && m.person() == 1 && !m.plural() && !resolution.same(m, speaker)) {
          resolution.part(m);
          resolution.join(speaker, m);
        }
      }
    }
  }
}
