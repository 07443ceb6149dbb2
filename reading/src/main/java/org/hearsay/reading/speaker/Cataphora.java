package org.hearsay.reading.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/** Pronouns before the name that they stand for: "In his speech, Roe said"; "..., he said. John Roe has run the mill for years." */
final class Cataphora {

  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him", "himself", "herself");

  private static final Pattern QUOTED = Pattern.compile("\\s*[\"“][^\"“”]*[\"”]");

  private final String text;
  private final List<Span> sentences;
  private final Resolution resolution;
  private final MentionIndex index;

  Cataphora(String text, List<Span> sentences, Resolution resolution, MentionIndex index) {
    this.text = text;
    this.sentences = sentences;
    this.resolution = resolution;
    this.index = index;
  }

  void join(Attribution a, List<Mentioned> who) {
    if (who.size() != 1) {
      return;
    }
    Mentioned speaker = who.get(0);
    if (speaker.form() == Form.NAME && resolution.type(speaker) == Entity.Type.PERSON) {
      backwards(speaker);
    } else if (isOpen(speaker) || isUnknown(speaker)) {
      forwards(speaker);
    }
  }

  /** "The harbour master" of whom nothing was said, in a text that has named no person yet. */
  private boolean isUnknown(Mentioned m) {
    boolean one = m.form() == Form.NOMINAL && !m.plural() && !resolution.isNamed(m) && resolution.type(m) == Entity.Type.PERSON;
    return one && m.span().of(text).toLowerCase(Locale.ROOT).startsWith("the ") && resolution.lastNamed(m.span().start(), Entity.Type.PERSON) == null;
  }

  /** A pronoun of one person that stands for nobody told by name or description. */
  private boolean isOpen(Mentioned m) {
    return m.form() == Form.PRONOUN && SINGULAR.contains(m.word()) && !m.quoted() && !resolution.isNamed(m) && resolution.described(m) == null;
  }

  /** Open pronouns of the sentence before the speaker's name. */
  private void backwards(Mentioned speaker) {
    int begin = sentence(speaker.span().start()).start();
    for (Mentioned m : index.before(speaker.span().start(), 8)) {
      if (m.span().start() < begin) {
        return;
      }
      if (isOpen(m) && resolution.mayBeOne(m, speaker)) {
        resolution.join(m, speaker);
      }
    }
  }

  /** The first person named in the next sentence that is no quotation, if it begins with the name. */
  private void forwards(Mentioned pronoun) {
    int from = sentence(pronoun.span().start()).end();
    Matcher quoted = QUOTED.matcher(text).region(from, text.length());
    while (quoted.lookingAt()) {
      from = quoted.end();
      quoted.region(from, text.length());
    }
    for (Mentioned m : index.after(from, 1)) {
      boolean leads = text.substring(from, m.whole().start()).isBlank();
      if (leads && m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON && resolution.mayBeOne(m, pronoun)) {
        resolution.join(pronoun, m);
      }
    }
  }

  private Span sentence(int place) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.isEmpty() ? new Span(place, place) : sentences.get(low);
  }
}
