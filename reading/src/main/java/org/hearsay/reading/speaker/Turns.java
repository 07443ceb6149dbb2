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

  /** A sentence behind a quotation that presents who spoke. */
  private static final Pattern PRESENTED = Pattern.compile("\\s*((?:So|Thus) (?:says?|said|spoke)|(?:With|In|It was with) (?:these|those) words"
      + "|(?:The|That) (?:" + Vocabulary.WORDS.anyOf("presenter") + ")\\b[^.!?\\n]{0,30} (?:is|was|are|were)"
      + "|(?:It|They|This|The words) (?:came|was said|were said) )");

  private static final Set<String> ASKED = Vocabulary.WORDS.of("asked");
  private static final Set<String> ANSWERED = Vocabulary.WORDS.of("answered");

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

  /** True for a turn of a transcript, whose cue is the colon or the point behind its label. */
  static boolean isLabelled(Attribution a, String text) {
    return !a.cue().spans().isEmpty() && List.of(":", ".").contains(a.cue().spans().get(0).of(text)) && !a.source().spans().isEmpty()
        && a.source().spans().get(0).end() == a.cue().spans().get(0).start();
  }

  /** In an interview "A:" is the person whom the words before it name first, and "Q:" is nobody. */
  private void interview() {
    Mentioned guest = null;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      String label = isLabelled(a, text) ? a.source().spans().get(0).of(text).toLowerCase(Locale.ROOT) : "";
      if (isAsking(label)) {
        speaking.set(i, List.of());
      }
      if (!label.isEmpty()) {
        Mentioned full = fullName(a.source().spans().get(0), speaking.get(i));
        if (full != null) {
          index.inside(a.source().spans().get(0)).forEach(resolution::part);
          a.content().stream().flatMap(c -> index.inside(c).stream()).filter(m -> m.person() == 1).forEach(resolution::part);
          speaking.set(i, List.of(full));
        }
      }
      if (isAsking(label) || isAnswering(label)) {
        guest = guest == null ? firstNamed(a.source().spans().get(0).start()) : guest;
        guest = guest == null ? namedBehind() : guest;
      }
      if (isAnswering(label) && guest != null) {
        speaking.set(i, List.of(guest));
      }
    }
  }

  /** Who is meant by a label of initials or in capitals: the person before it whose name has these words or begins with these letters; or null. */
  private Mentioned fullName(Span label, List<Mentioned> who) {
    String words = label.of(text);
    String letters = words.replaceAll("[. ]", "");
    boolean initials = words.matches("\\p{Lu}(\\. ?\\p{Lu})+\\.?|\\p{Lu}{2,3}");
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    for (Mentioned m : label.start() > 0 && (initials || capitals) ? index.inside(new Span(0, label.start())) : List.<Mentioned>of()) {
      if (m.form() != Form.NAME || resolution.type(m) != Entity.Type.PERSON) {
        continue;
      }
      String name = m.span().of(text);
      String first = String.join("", List.of(name.split("[ -]+")).stream().map(w -> w.substring(0, Math.min(1, w.length()))).toList());
      boolean same = initials ? first.equals(letters) : (" " + name.toUpperCase(Locale.ROOT)).endsWith(" " + words);
      if (same && !name.equals(words) && (who.isEmpty() || !resolution.same(m, who.get(0)))) {
        return m;
      }
    }
    return null;
  }

  private Mentioned firstNamed(int before) {
    for (Mentioned m : before == 0 ? List.<Mentioned>of() : index.inside(new Span(0, before))) {
      if (m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON) {
        return m;
      }
    }
    return null;
  }

  /** Whom the words behind the last turn name first: an interview may tell at its end who answered. */
  private Mentioned namedBehind() {
    int last = 0;
    for (int i = 0; i < attributions.size(); i++) {
      last = isLabelled(attributions.get(i), text) ? Math.max(last, end(i)) : last;
    }
    return index.after(last, 6).stream().filter(m -> m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON).findFirst().orElse(null);
  }

  void fill() {
    interview();
    boolean[] open = new boolean[attributions.size()];
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      open[i] = speaking.get(i).isEmpty() && a.source().spans().isEmpty() && a.cue().spans().isEmpty() && a.within() == null;
    }
    for (int i = 0; i < attributions.size(); i++) {
      if (open[i]) {
        speaking.set(i, told(i, attributions.get(i).content().get(0).start()));
      }
    }
    exchanges(open);
    for (int i = 0; i < attributions.size(); i++) {
      if (open[i] && speaking.get(i).isEmpty()) {
        speaking.set(i, speaker(i, attributions.get(i).content().get(0).start()));
      }
    }
  }

  /** Who speaks by what stands right before or behind: a label, a sentence that presents the words, or what somebody does just before. */
  private List<Mentioned> told(int i, int start) {
    Mentioned labelled = labelled(start);
    if (labelled != null) {
      return List.of(labelled);
    }
    Matcher presented = presented(text, end(i));
    if (presented.lookingAt()) {
      Span sentence = sentences.stream().filter(s -> s.end() > presented.start(1)).findFirst().orElse(sentences.get(0));
      List<Mentioned> named = named(sentence, presented.start(1));
      return named.isEmpty() ? described(sentence, presented.end(1)) : named;
    }
    int k = sentenceBefore(start);
    boolean beside = k >= 0 && text.substring(sentences.get(k).end(), start).indexOf('\n') < 0;
    boolean acts = beside && attributions.stream().noneMatch(a -> a.within() == null && isSaid(a, sentences.get(k)));
    return acts ? subject(sentences.get(k)) : List.of();
  }

  /** Looks at the words behind a quotation. */
  static Matcher presented(String text, int from) {
    return PRESENTED.matcher(text).region(from, text.length());
  }

  /** The label of a turn, in lower case, is of whoever asks. */
  static boolean isAsking(String label) {
    return ASKED.contains(label);
  }

  /** The label of a turn, in lower case, is of whoever is asked. */
  static boolean isAnswering(String label) {
    return ANSWERED.contains(label);
  }

  /** An attribution is told in a sentence, not a mere action that was taken for one. */
  private boolean isSaid(Attribution a, Span sentence) {
    boolean cue = a.cue().spans().stream().anyMatch(sentence::overlaps);
    return a.quotation() != Attribution.Quotation.INDIRECT && (cue || a.content().stream().anyMatch(sentence::overlaps));
  }

  /** Who is named at the beginning of a sentence. */
  private List<Mentioned> subject(Span sentence) {
    for (Mentioned m : index.inside(sentence)) {
      boolean leads = text.substring(sentence.start(), m.whole().start()).matches("(?s)\\s*((The |A |An )?[\\p{L}\\p{M}. -]{0,40}, )?(Mr|Mrs|Ms|Dr)?\\.? ?");
      if (!leads && m.whole().start() > sentence.start() + 40) {
        return List.of();
      }
      boolean person = resolution.isNamed(m) && (resolution.type(m) == Entity.Type.PERSON || m.form() == Form.NAME && resolution.type(m) != Entity.Type.PLACE);
      if (person && text.substring(sentence.start(), m.whole().start()).indexOf('"') < 0) {
        return List.of(m);
      }
    }
    return List.of();
  }

  /** The first person whom a sentence names from a place on. */
  private List<Mentioned> named(Span sentence, int from) {
    return index.inside(sentence).stream().filter(m -> m.span().start() >= from && m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON)
        .limit(1).toList();
  }

  /** "With these words the treasurer opened the meeting": whom a sentence describes from a place on. */
  private List<Mentioned> described(Span sentence, int from) {
    return index.inside(sentence).stream().filter(m -> m.span().start() >= from && m.span().start() <= from + 2 && m.form() == Form.NOMINAL && !m.plural()
        && resolution.type(m) == Entity.Type.PERSON).limit(1).toList();
  }

  /** Number of the sentence that ends last before a place; -1 if there is none. */
  private int sentenceBefore(int place) {
    int k = sentences.size() - 1;
    while (k >= 0 && sentences.get(k).end() > place) {
      k--;
    }
    return k;
  }

  /** Quotations side by side are turns: two who have spoken among them take turns, and whoever answers a question did not ask it. */
  private void exchanges(boolean[] open) {
    for (int first = 0; first < open.length; ) {
      int end = first + 1;
      while (end < open.length && isQuote(end - 1) && isQuote(end) && isBeside(end - 1, end)) {
        end++;
      }
      boolean any = false;
      for (int i = first; i < end; i++) {
        any |= open[i];
      }
      if (any && (end - first > 1 || isQuote(first))) {
        exchange(open, first, end);
      }
      first = end;
    }
  }

  private void exchange(boolean[] open, int first, int end) {
    List<Mentioned> one = List.of();
    List<Mentioned> other = List.of();
    int at = first;
    for (int i = first; i < end; i++) { // whoever is known
      List<Mentioned> who = speaking.get(i);
      if (who.size() == 1 && one.isEmpty()) {
        one = who;
        at = i;
      } else if (who.size() == 1 && other.isEmpty() && !resolution.same(who.get(0), one.get(0))) {
        other = who;
      }
    }
    boolean asked = end - first > 1 && asks(first);
    for (int i = first + 1; i + 1 < end; i++) {
      asked |= asks(i);
    }
    int before = before(first, attributions.get(first).content().get(0).start());
    if (one.isEmpty() || other.isEmpty() && before < 0 && !asked) {
      return;
    }
    if (other.isEmpty() && before >= 0 && speaking.get(before).size() == 1 && !resolution.same(speaking.get(before).get(0), one.get(0))) {
      other = speaking.get(before);
    }
    if (other.isEmpty() && !asked) {
      return;
    }
    for (int i = first; i < end; i++) {
      if (open[i] && speaking.get(i).isEmpty()) {
        speaking.set(i, (i - at) % 2 == 0 ? one : other);
        open[i] = false;
      }
    }
  }

  private boolean asks(int i) {
    List<Span> content = attributions.get(i).content();
    int end = content.get(content.size() - 1).end();
    return text.substring(content.get(0).start(), end).matches("(?s).*\\?[\"”»]?");
  }

  /** Nothing stands between two but the end of the first one's tag. */
  private boolean isBeside(int i, int next) {
    int from = end(i);
    int to = attributions.get(next).content().get(0).start();
    return attributions.get(next).within() == null && from <= to && text.substring(from, to).matches("[.,!?\\s]*");
  }

  private List<Mentioned> speaker(int i, int start) {
    int last = before(i, start);
    if (last >= 0) {
      int other = before(last, attributions.get(last).content().get(0).start());
      boolean dialogue = other >= 0 && isQuote(last) && isQuote(other) && !resolution.same(speaking.get(last).get(0), speaking.get(other).get(0))
          && text.substring(end(other), start).indexOf('\n') == text.substring(end(last), start).indexOf('\n');
      return dialogue ? speaking.get(other) : speaking.get(last);
    }
    List<Mentioned> beside = neighbour(start);
    return beside.isEmpty() ? ahead(end(i)) : beside;
  }

  /** Whom the next sentence names, where nobody has spoken yet. */
  private List<Mentioned> ahead(int end) {
    for (Span sentence : sentences) {
      if (sentence.start() >= end) {
        return named(sentence, sentence.start());
      }
    }
    return List.of();
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
