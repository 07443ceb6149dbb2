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
import org.hearsay.reading.name.Nominal;

/** Pronouns before the name that they stand for: "In his speech, Roe said"; "..., he said. John Roe has run the mill for years." */
final class Cataphora {

  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him", "himself", "herself");

  private static final Pattern QUOTED = Pattern.compile("\\s*[\"“][^\"“”]*[\"”]");

  /** "At 91, Roe has carried it": what may stand before the name. */
  private static final Pattern AT = Pattern.compile("\\s*(?:At|In|On|For|After|Since) [^,.]{1,40}, ");

  private static final Pattern NEW = Pattern.compile("(?i)(?:an?|another|one|some) ");

  private static final Pattern ONE = Pattern.compile("(?i)(?:an?|the|(?:[\\p{L}-]+ ){1,2}?[\\p{L}-]+['’]s) ");
  private static final Pattern AGE = Pattern.compile(", \\d{1,3}\\b");
  private static final Pattern TITLED = Pattern.compile("\\s*(?:\\p{Lu}[\\p{L}-]*\\.? ){0,3}");
  /** Sentences behind an unnamed speaker's in which his name may come. */
  private static final int SOON = 4;

  /** Mentions and units in which the name of who was described before is looked for. */
  private static final int AHEAD = 30;
  private static final int REACH = 600;

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
      if (speaker.form() == Form.NOMINAL) {
        backwards(speaker);
      }
    } else if (isUnknownBody(speaker)) {
      body(speaker);
    }
  }

  /** "The harbour master" of whom nothing was said, in a text that has named no person yet. */
  private boolean isUnknown(Mentioned m) {
    Entity.Type type = resolution.type(m);
    boolean one = m.form() == Form.NOMINAL && !m.plural() && !resolution.isNamed(m) && type == Entity.Type.PERSON;
    String words = m.span().of(text).toLowerCase(Locale.ROOT);
    return one && (words.startsWith("the ") || words.matches("(?s)its .*")) && resolution.lastNamed(m.span().start(), Entity.Type.PERSON) == null;
  }

  /** "The travel agency" in a text that has named no body yet. */
  private boolean isUnknownBody(Mentioned m) {
    boolean body = m.nominal() == null ? resolution.type(m) == Entity.Type.ORGANIZATION : m.nominal().kind() == Nominal.Kind.ORGANIZATION;
    return m.form() == Form.NOMINAL && !m.plural() && !resolution.isNamed(m) && body && m.span().of(text).matches("(?s)[Tt]he (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+")
        && resolution.lastNamed(m.span().start(), Entity.Type.ORGANIZATION) == null;
  }

  /** The body with whose name the next sentence begins. */
  private void body(Mentioned described) {
    int from = sentence(described.span().start()).end();
    for (Mentioned m : index.after(from, 1)) {
      boolean leads = text.substring(from, m.whole().start()).isBlank() && resolution.type(m) != Entity.Type.PERSON && m.form() == Form.NAME;
      if (leads && (resolution.type(m) != Entity.Type.PLACE || text.startsWith(", which ", m.span().end()))) {
        resolution.join(described, m);
      }
    }
  }

  /**
   * "The seamstress" who speaks in a text that names one person alone, of whom it does not tell what she is: it is she (what is told of nobody else is told of
   * the one there is).
   */
  void only(List<Mentioned> who) {
    Mentioned one = who.size() == 1 ? who.get(0) : null;
    if (one == null || resolution.isNamed(one) || resolution.type(one) != Entity.Type.PERSON || one.plural()) {
      return;
    }
    Mentioned described = one;
    for (Mentioned m : one.form() == Form.PRONOUN ? resolution.mentions() : List.<Mentioned>of()) {
      described = described == one && m.form() == Form.NOMINAL && resolution.same(m, one) ? m : described;
    }
    if (described.form() != Form.NOMINAL
        || !described.span().of(text).matches("(?s)[Tt]he (?:[\\p{Ll}-]+ ){0,1}[\\p{Ll}-]+|[Tt]he \\p{Ll}+est of the \\p{Ll}+")) {
      return;
    }
    Mentioned whole = described;
    if (resolution.mentions().stream().anyMatch(m -> m.form() == Form.NOMINAL && resolution.same(m, whole) && NEW.matcher(m.span().of(text)).lookingAt())) {
      return; // "a locksmith", told as somebody new
    }
    Mentioned sole = null;
    for (Mentioned m : resolution.mentions()) {
      if (m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON) {
        boolean another = sole != null && !resolution.same(sole, m);
        boolean titled = m.whole().start() < m.span().start() || resolution.described(m) != null;
        if (another || titled || sentence(m.span().start()).equals(sentence(described.span().start()))) {
          return;
        }
        sole = m;
      }
    }
    if (sole != null && resolution.mayBeOne(sole, described)) {
      resolution.join(sole, described);
    }
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
    if (pronoun.form() == Form.NOMINAL && told(pronoun)) {
      return;
    }
    for (Mentioned m : index.after(from, 1)) {
      String before = text.substring(from, Math.max(from, m.whole().start()));
      boolean leads = before.isBlank() || AT.matcher(before).matches();
      if (leads && m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON && resolution.mayBeOne(m, pronoun)) {
        resolution.join(pronoun, m);
      }
    }
  }

  /**
   * "A climber told base camp that ... The wind was too strong. Ann Roe, 41, had reached the summit": somebody without a name who speaks before any person is
   * named is whom a sentence soon begins with, if it tells of her, and not what she or another says.
   */
  void later(Attribution a, List<Mentioned> who, List<Attribution> all) {
    Mentioned speaker = who.size() == 1 ? who.get(0) : null;
    boolean open = speaker != null && !resolution.isNamed(speaker) && !speaker.plural() && !speaker.quoted() && a.within() == null
        && (speaker.form() == Form.PRONOUN ? SINGULAR.contains(speaker.word()) : speaker.form() == Form.NOMINAL
            && resolution.type(speaker) == Entity.Type.PERSON && ONE.matcher(speaker.span().of(text)).lookingAt())
        && resolution.lastNamed(speaker.span().start(), Entity.Type.PERSON) == null;
    if (!open) {
      return;
    }
    boolean fresh = NEW.matcher(speaker.span().of(text)).lookingAt(); // any official may speak; "A climber" and "Ann Roe, 41," are one
    int from = sentence(Math.max(speaker.span().start(), a.content().get(a.content().size() - 1).start())).end();
    Span last = sentence(speaker.span().start());
    for (int k = 0; k < SOON; k++) {
      last = sentence(Math.min(text.length() - 1, last.end() + 2));
    }
    for (Mentioned m : index.after(from, AHEAD)) {
      if (m.form() != Form.NAME || resolution.type(m) != Entity.Type.PERSON) {
        continue;
      }
      Span own = sentence(m.span().start());
      boolean leads = TITLED.matcher(text.substring(own.start(), Math.max(own.start(), m.span().start()))).matches();
      boolean speaks = all.stream().anyMatch(o -> o.source().spans().stream().anyMatch(s -> s.overlaps(m.span()))
          || o.content().stream().anyMatch(c -> c.contains(m.span())));
      boolean aged = AGE.matcher(text).region(m.span().end(), text.length()).lookingAt();
      if (leads && (aged || !fresh) && !speaks && own.start() <= last.end() && m.span().of(text).indexOf(' ') > 0 && resolution.mayBeOne(m, speaker)) {
        resolution.join(speaker, m);
      }
      return;
    }
  }

  /** "Li Doe, director of the project since May," tells who "the project's director" was. */
  private boolean told(Mentioned described) {
    Pattern apposed = Pattern.compile(", (?:(?:an?|the|its|his|her|their) )?(?:[\\p{L}-]+ ){0,2}?" + Pattern.quote(described.word()) + "\\b");
    for (Mentioned m : index.after(described.span().end(), AHEAD)) {
      boolean person = m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON && m.span().end() <= described.span().end() + REACH;
      if (person && apposed.matcher(text).region(m.span().end(), text.length()).lookingAt() && resolution.mayBeOne(m, described)) {
        resolution.join(described, m);
        return true;
      }
    }
    return false;
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
