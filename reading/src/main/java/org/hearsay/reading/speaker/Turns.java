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

/** Quotations that name no speaker: whose turn it is. */
final class Turns {

  /** Units between a quotation and the attribution before it up to which one speaker goes on. */
  private static final int NEAR = 300;
  /** "HOLM:" or "Lena Holm:" in front of what she says, at the beginning of a line. */
  private static final Pattern LABEL = Pattern.compile("(?:^|\\n)[ \\t]*([\\p{Lu}][\\p{L}.'’ -]{0,40}):\\s*[\"“]?$");

  private static final Set<String> ASKED = Set.of("q", "question", "interviewer", "reporter", "journalist", "moderator", "host");
  private static final Set<String> ANSWERED = Set.of("a", "answer");

  private final String text;
  private final List<Span> sentences;
  private final Resolution resolution;
  private final MentionIndex index;
  private final List<Attribution> attributions;
  private final List<List<Mentioned>> speaking;

  Turns(String text, List<Span> sentences, Resolution resolution, MentionIndex index, List<Attribution> attributions,
      List<List<Mentioned>> speaking) {
    this.text = text;
    this.sentences = sentences;
    this.resolution = resolution;
    this.index = index;
    this.attributions = attributions;
    this.speaking = speaking;
  }

  /** True for a turn of a transcript, whose cue is the colon behind its label. */
  static boolean isLabelled(Attribution a, String text) {
    return !a.cue().spans().isEmpty() && a.cue().spans().get(0).of(text).equals(":") && !a.source().spans().isEmpty()
        && a.source().spans().get(0).end() == a.cue().spans().get(0).start();
  }

  /** In an interview "A:" is the person whom the words before it name first, and "Q:" is nobody. */
  private void interview() {
    Mentioned guest = null;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      String label = isLabelled(a, text) ? a.source().spans().get(0).of(text).toLowerCase(Locale.ROOT) : "";
      if (ASKED.contains(label)) {
        speaking.set(i, List.of());
      }
      if (ASKED.contains(label) || ANSWERED.contains(label)) {
        guest = guest == null ? firstNamed(a.source().spans().get(0).start()) : guest;
      }
      if (ANSWERED.contains(label) && guest != null) {
        speaking.set(i, List.of(guest));
      }
    }
  }

  private Mentioned firstNamed(int before) {
    for (Mentioned m : before == 0 ? List.<Mentioned>of() : index.inside(new Span(0, before))) {
      if (m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON) {
        return m;
      }
    }
    return null;
  }

  void fill() {
    interview();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      if (speaking.get(i).isEmpty() && a.source().spans().isEmpty() && a.cue().spans().isEmpty() && a.within() == null) {
        speaking.set(i, speaker(i, a));
      }
    }
  }

  private List<Mentioned> speaker(int i, Attribution a) {
    int start = a.content().get(0).start();
    Mentioned labelled = labelled(start);
    if (labelled != null) {
      return List.of(labelled);
    }
    int last = before(i, start);
    if (last >= 0) {
      int other = before(last, attributions.get(last).content().get(0).start());
      boolean dialogue = other >= 0 && isQuote(last) && isQuote(other) && !resolution.same(speaking.get(last).get(0), speaking.get(other).get(0))
          && text.substring(end(other), start).indexOf('\n') == text.substring(end(last), start).indexOf('\n');
      return dialogue ? speaking.get(other) : speaking.get(last);
    }
    return neighbour(start);
  }

  private boolean isQuote(int i) {
    return attributions.get(i).quotation() == Attribution.Quotation.DIRECT;
  }

  /** The last attribution with a speaker that ends shortly before a place; -1 if there is none. */
  private int before(int i, int place) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (!speaking.get(k).isEmpty() && attributions.get(k).within() == null && end(k) <= place) {
        return place - end(k) <= NEAR ? k : -1;
      }
    }
    return -1;
  }

  private int end(int i) {
    Attribution a = attributions.get(i);
    int end = a.content().get(a.content().size() - 1).end();
    for (Span cue : a.cue().spans()) {
      end = Math.max(end, cue.end());
    }
    for (Span source : a.source().spans()) {
      end = Math.max(end, source.end());
    }
    return end;
  }

  private Mentioned labelled(int start) {
    int from = Math.max(0, start - 60);
    Matcher label = LABEL.matcher(text.substring(from, start));
    if (!label.find()) {
      return null;
    }
    List<Mentioned> named = index.inside(new Span(from + label.start(1), from + label.end(1)));
    return named.stream().filter(m -> m.form() == Form.NAME).findFirst().orElse(null);
  }

  /** The person with whom the sentence before begins, if the two stand in one paragraph. */
  private List<Mentioned> neighbour(int start) {
    for (int k = sentences.size() - 1; k >= 0; k--) {
      Span sentence = sentences.get(k);
      if (sentence.end() > start) {
        continue;
      }
      if (text.substring(sentence.end(), start).indexOf('\n') >= 0) {
        return List.of();
      }
      for (Mentioned m : index.inside(sentence)) {
        if (resolution.isNamed(m) && resolution.type(m) == Entity.Type.PERSON) {
          return List.of(m);
        }
      }
      return List.of();
    }
    return List.of();
  }
}
