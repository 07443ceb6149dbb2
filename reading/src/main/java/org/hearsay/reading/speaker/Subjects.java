package org.hearsay.reading.speaker;

import java.util.ArrayList;
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

/**
 * "He said" after "Roe met the baker, Jo Doe": who speaks by a pronoun is rather the subject of the sentence before than somebody named in passing, and never
 * the one who is told (centering: the subject goes on; binding: a subject is not its own object).
 */
final class Subjects {

  private static final Set<String> SINGULAR = Set.of("he", "she");
  private static final Set<String> OWNER = Set.of("his", "her");
  private static final Set<String> ADDED = Vocabulary.WORDS.of("added");
  /** In front of a subject at the beginning of a sentence: a title or a description, after an "in May," or an "as her train stood still,". */
  private static final Pattern LEADING = Pattern.compile("(?:(?:When|As|After|Before|While) )?(?:(?:The|Former|Deputy|Chief) )?(?:[\\p{L}\\p{M}’'.-]+ ){0,3}"
      + "|(?:The|His|Her|Its) [\\p{L}\\p{M}’' -]{2,40}, ");
  private static final Pattern WRITTEN = Pattern.compile("['’]s (?:\\p{L}+ )?(?:" + Vocabulary.WORDS.anyOf("written") + ")\\b.*;.*", Pattern.DOTALL);

  /** What stands between one who is blamed for his words and the "he" of these words. */
  private static final Pattern BLAMED = Pattern.compile(",? (?:(?:had|has|was|is|of|for) )?(?:" + Vocabulary.WORDS.anyOf("blamed")
      + ")(?: [\\p{L}-]+){0,3}? when $");

  /** Words up to an object: a verb or a preposition, and what describes who follows. */
  private static final Pattern OBJECT = Pattern.compile("(?s).*\\p{Ll}{2,} (?:the |an? |his |her |its )?(?:[\\p{L}-]+,? ){0,2}");
  private static final Pattern SINGLE = Pattern.compile("(?i)(?:an?|the|one|his|her|its|their|[\\p{L}\\p{M} .-]{2,40}['’]s?) ");
  private static final Pattern CLAUSE = Pattern.compile("\\b(?:that|when|after|because|as|while|if|but|and|said|says)\\b");

  private final String text;
  private final List<Span> sentences;
  private final Resolution resolution;
  private final MentionIndex index;
  private final List<Attribution> attributions;

  Subjects(String text, List<Span> sentences, Resolution resolution, MentionIndex index, List<Attribution> attributions) {
    this.text = text;
    this.sentences = sentences;
    this.resolution = resolution;
    this.index = index;
    this.attributions = attributions;
  }

  void join() {
    for (Attribution a : attributions) {
      if (a.source().spans().size() == 1) {
        List<Mentioned> who = index.inside(a.source().spans().get(0));
        if (who.size() == 1 && SINGULAR.contains(who.get(0).word())) {
          blamed(who.get(0));
        }
        if (a.within() != null) {
          continue;
        }
        if (who.size() == 1 && SINGULAR.contains(who.get(0).word()) && who.get(0).form() == Form.PRONOUN && !who.get(0).quoted()) {
          settle(a, who.get(0));
        }
      }
    }
  }

  /** The words between a name and a "he" say that he is blamed for what he said: " lied when ". */
  static boolean isBlamed(String between) {
    return BLAMED.matcher(between).matches();
  }

  /** "Roe says that Doe lied when he said": he is who is said to have lied, not who says so. */
  private void blamed(Mentioned pronoun) {
    int begin = sentences.get(sentence(pronoun.span().start())).start();
    Matcher blame = BLAMED.matcher(text.substring(begin, pronoun.span().start()));
    if (!blame.find()) {
      return;
    }
    int place = begin + blame.start();
    for (Mentioned m : index.before(place, 3)) {
      boolean person = m.form() != Form.PRONOUN && resolution.type(m) == Entity.Type.PERSON && m.whole().start() >= begin;
      if (person && m.whole().end() == place && !resolution.same(m, pronoun)) {
        resolution.part(pronoun);
        if (resolution.mayBeOne(m, pronoun)) {
          resolution.join(m, pronoun);
        }
        return;
      }
    }
  }

  private void settle(Attribution a, Mentioned pronoun) {
    int own = sentence(pronoun.span().start());
    Mentioned written = writer(sentences.get(own), pronoun);
    boolean addressed = isAddressed(a, pronoun);
    List<Mentioned> along = index.inside(sentences.get(own)).stream().filter(m -> m.form() == Form.PRONOUN && m.index() != pronoun.index()
        && SINGULAR.contains(m.word()) && !m.quoted() && resolution.same(m, pronoun) && m.span().start() == sentences.get(own).start()).toList();
    int said = Math.min(own, sentence(a.content().get(0).start())); // what he says may be of several sentences
    int past = text.substring(sentences.get(said).start(), a.content().get(0).start()).isBlank() ? said - 1 : own - 1;
    boolean passing = past >= 0 && isPassing(sentences.get(past), pronoun);
    Mentioned old = resolution.mentions().stream().filter(m -> m.index() != pronoun.index() && resolution.same(m, pronoun)).findFirst().orElse(null);
    resolution.part(pronoun);
    Mentioned going = goesOn(a, pronoun);
    Mentioned sole = going != null ? going : sole(own, pronoun, old);
    if (written == null && sole != null) {
      written = sole;
    }
    Mentioned subject = written != null ? written : past < 0 ? null : subject(sentences.get(past), pronoun);
    if (old != null && resolution.mentions().stream().anyMatch(m -> m.plural() && resolution.same(m, old))) { // "he" is not "the delegates"
      a.content().stream().flatMap(c -> index.inside(c).stream()).filter(m -> m.person() == 1 && resolution.same(m, old)).forEach(resolution::part);
      if (subject != null) {
        resolution.join(subject, pronoun);
      }
      return;
    }
    boolean wrong = old == null || !resolution.mayBeOne(old, pronoun);
    if (subject == null || !(written != null || addressed || passing || wrong)) {
      if (old != null) {
        resolution.join(old, pronoun);
      }
      return;
    }
    for (Mentioned m : along) {
      resolution.part(m);
      resolution.join(subject, m);
    }
    resolution.join(subject, pronoun);
  }

  /** "Doe's reply ran to forty pages; in it he argued": whose writing it is. */
  private Mentioned writer(Span sentence, Mentioned pronoun) {
    for (Mentioned m : index.inside(sentence)) {
      boolean person = m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON && m.span().end() < pronoun.span().start();
      if (person && m.whole().start() <= sentence.start() + 4 && isWritten(text.substring(m.span().end(), pronoun.span().start()))) {
        return m;
      }
    }
    return null;
  }

  /** The person with whose name a sentence of the same paragraph begins; null if it tells what somebody said, or begins otherwise. */
  private Mentioned subject(Span sentence, Mentioned pronoun) {
    if (text.substring(sentence.end(), Math.max(sentence.end(), pronoun.span().start())).indexOf('\n') >= 0) {
      return null;
    }
    for (Mentioned m : index.inside(sentence)) {
      if (m.whole().start() == sentence.start() && isSpeaking(m)) { // "Roe's lawyer told the court", "A neighbour of Roe said"
        return resolution.mayBeOne(m, pronoun) ? m : null;
      }
      if (m.form() != Form.NAME || resolution.type(m) != Entity.Type.PERSON || m.quoted()) {
        continue;
      }
      String before = text.substring(sentence.start(), Math.max(sentence.start(), m.span().start()));
      String after = text.substring(Math.min(m.span().end(), sentence.end()), sentence.end());
      boolean fits = LEADING.matcher(before).matches() && !after.matches("(?s)['’]s? .*") && !after.matches("(?s),? (and|or|who) .*");
      return fits && resolution.mayBeOne(m, pronoun) ? m : null;
    }
    return null;
  }

  /** A description of one person who has no name, as the source of an attribution. */
  private boolean isSpeaking(Mentioned m) {
    return m.form() == Form.NOMINAL && !m.plural() && SINGLE.matcher(m.span().of(text)).lookingAt() && !resolution.isNamed(m) && resolution.type(m) == Entity.Type.PERSON
        && attributions.stream().anyMatch(a -> a.within() == null && a.source().spans().stream().anyMatch(s -> s.start() == m.span().start()));
  }

  /** "She told Pinho", where the network has "she" stand for Pinho. */
  private boolean isAddressed(Attribution a, Mentioned pronoun) {
    if (a.cue().spans().isEmpty()) {
      return false;
    }
    int end = a.cue().spans().get(a.cue().spans().size() - 1).end();
    boolean told = index.after(end, 2).stream().anyMatch(m -> m.form() == Form.NAME && m.whole().start() - end <= 4 && m.span().start() > pronoun.span().end()
        && resolution.same(m, pronoun));
    return told;
  }

  /** Whom the pronoun stands for was named in the sentence before only in passing: behind a comma or a preposition, as an object. */
  private boolean isPassing(Span before, Mentioned pronoun) {
    List<Mentioned> same = index.inside(before).stream().filter(m -> resolution.same(m, pronoun)).toList();
    if (same.isEmpty()) { // somebody further back, though this sentence has a subject that fits
      return true;
    }
    if (same.stream().anyMatch(m -> m.form() == Form.PRONOUN && SINGULAR.contains(m.word()) && !isReported(m))) {
      return false;
    }
    if (same.size() == 1 && same.get(0).span().start() == before.start() && OWNER.contains(same.get(0).word())) { // "His captain, Jan Roe, disagreed"
      return true;
    }
    if (same.get(0).span().start() == before.start() && text.substring(same.get(0).span().end(), before.end()).matches("(?s)['’]s? .*")
        && same.stream().skip(1).allMatch(this::isReported)) { // "Roe's lawyer told the court that Roe was ill"
      return true;
    }
    String words = text.substring(before.start(), Math.max(before.start(), same.get(0).whole().start())); // the whole may begin a sentence earlier
    return OBJECT.matcher(words).matches() && !CLAUSE.matcher(words).find();
  }

  /** What is said of somebody does not make him the one of whom the text goes on to tell. */
  private boolean isReported(Mentioned m) {
    return attributions.stream().anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(m.span())));
  }

  /** The one person whom a sentence names before a pronoun, where nothing there or in the sentence before stands for whom the network took. */
  private Mentioned sole(int own, Mentioned pronoun, Mentioned old) {
    List<Mentioned> near = new ArrayList<>(index.inside(sentences.get(own)));
    near.addAll(own == 0 ? List.of() : index.inside(sentences.get(own - 1)));
    if (old != null && near.stream().anyMatch(m -> m.index() != pronoun.index() && resolution.same(m, old))) {
      return null;
    }
    Mentioned sole = null;
    for (Mentioned m : index.inside(sentences.get(own))) {
      if (m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON && m.span().end() < pronoun.span().start() && !m.quoted()) {
        if (sole != null && !resolution.same(sole, m) || !resolution.mayBeOne(m, pronoun)) {
          return null;
        }
        sole = m;
      }
    }
    return sole;
  }

  /** "..., she added" right behind what another she said: whoever spoke goes on. */
  private Mentioned goesOn(Attribution a, Mentioned pronoun) {
    int i = 0;
    while (attributions.get(i) != a) { // not by equals, which of a record is put together at run time
      i++;
    }
    boolean added = a.quotation() != Attribution.Quotation.INDIRECT
        && a.cue().spans().stream().anyMatch(c -> isGoingOn(c.of(text)));
    for (int k = i - 1; added && k >= 0; k--) {
      Attribution last = attributions.get(k);
      if (last.source().spans().size() == 1 && last.within() == null) {
        int end = Math.max(last.source().spans().get(0).end(), last.cue().spans().stream().mapToInt(Span::end).max().orElse(0));
        int start = a.content().get(0).start();
        Mentioned speaker = index.inside(last.source().spans().get(0)).stream().filter(m -> m.form() == Form.NAME).reduce((m, n) -> n).orElse(null);
        boolean bare = end < start && index.inside(new Span(end, start)).stream().allMatch(Mentioned::quoted);
        return bare && last.quotation() != Attribution.Quotation.INDIRECT && speaker != null && resolution.type(speaker) == Entity.Type.PERSON
            && resolution.mayBeOne(speaker, pronoun) ? speaker : null;
      }
    }
    return null;
  }

  /** The cue says that the same one goes on. */
  static boolean isGoingOn(String cue) {
    return ADDED.contains(cue.toLowerCase(Locale.ROOT));
  }

  /** The words between a name and a pronoun say that he has written what she says: "'s reply was short; ". */
  static boolean isWritten(String between) {
    return WRITTEN.matcher(between).matches();
  }

  private int sentence(int place) {
    int at = 0;
    while (at + 1 < sentences.size() && sentences.get(at + 1).start() <= place) {
      at++;
    }
    return at;
  }
}
