package org.hearsay.reading.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/**
 * Whoever is told by a noun alone and gets a name later behind the same noun: "a vet had told him ... The vet, Jo Roe, denies it"; "he accused the prime
 * minister ... Prime Minister Jo Roe".
 */
final class Revealed {

  /** Units before the name in which the noun stands alone. */
  private static final int REACH = 1500;
  /** What may stand between a noun and its name: nothing but a comma, or what else the person is. */
  private static final Pattern APPOSED = Pattern.compile(", (?:(?:the|an?) (?:\\p{Ll}[\\p{L}-]* ){1,4})?");
  private static final Pattern OWNER = Pattern.compile("(?i)(his|her|my|its|their|our) .*", Pattern.DOTALL);
  private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|his|her|my|its|their|our) .*|.*['’]s .*", Pattern.DOTALL);
  /** A noun with words behind it that tell which one is meant. */
  private static final Pattern NARROWED = Pattern.compile("(?s).* (?:of|for|from|in|at|to|who|whose) .*");

  private final String text;
  private final Resolution resolution;
  private final MentionIndex index;

  Revealed(String text, Resolution resolution, MentionIndex index) {
    this.text = text;
    this.resolution = resolution;
    this.index = index;
  }

  /** Joins the nouns with the names that come later. */
  void join() {
    for (Mentioned m : resolution.mentions()) {
      boolean person = m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON && !m.quoted();
      if (person) {
        apposed(m);
        titled(m);
      }
    }
  }

  /** "The vet, Jo Roe," and "the man, a retired fireman named Jo Roe,": nouns alike before it that stand for nobody told. */
  private void apposed(Mentioned name) {
    for (Mentioned noun : index.before(name.span().start(), 4)) {
      boolean known = noun.form() == Form.NOMINAL && !noun.plural() && DEFINITE.matcher(noun.span().of(text)).matches()
          && noun.whole().end() < name.span().start() && APPOSED.matcher(text.substring(noun.whole().end(), name.span().start())).matches();
      if (known && isClosed(name) && !NARROWED.matcher(noun.span().of(text)).matches()) {
        Mentioned before = alike(noun, name);
        if (before != null) {
          take(before, name);
        }
        if (!resolution.same(noun, name)) {
          take(noun, name);
        }
        return;
      }
    }
  }

  private boolean isClosed(Mentioned name) {
    return name.span().end() >= text.length() || ",.;)".indexOf(text.charAt(name.span().end())) >= 0;
  }

  /** The last noun before one that may be the same: of the same word, and not of another owner. */
  private Mentioned alike(Mentioned noun, Mentioned name) {
    for (Mentioned m : index.before(noun.span().start(), 80)) {
      if (m.span().start() < noun.span().start() - REACH) {
        return null;
      }
      if (m.form() == Form.NOMINAL && !m.plural() && m.word().equals(noun.word())) {
        String owner = owner(m);
        boolean same = owner == null || owner(noun) == null || owner.equals(owner(noun));
        return same && isFree(m) && !resolution.same(m, name) ? m : null;
      }
    }
    return null;
  }

  private String owner(Mentioned noun) {
    Matcher owner = OWNER.matcher(noun.span().of(text));
    return owner.matches() ? owner.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /** Stands for nobody told by name before it. */
  private boolean isFree(Mentioned noun) {
    return !resolution.isNamed(noun) || resolution.isFirst(noun) && !isBeside(noun);
  }

  /** A name that belongs to the noun stands right behind it. */
  private boolean isBeside(Mentioned noun) {
    return index.after(noun.span().start() + 1, 4).stream().anyMatch(m -> m.form() == Form.NAME && resolution.same(m, noun)
        && m.span().start() <= noun.whole().end() + 2);
  }

  /** Where the noun stands for somebody else by mistake it alone is moved. */
  private void take(Mentioned noun, Mentioned name) {
    if (resolution.isNamed(noun)) {
      resolution.part(noun);
    }
    if (resolution.mayBeOne(noun, name) && resolution.type(noun) == Entity.Type.PERSON) {
      resolution.join(noun, name);
    }
  }

  /** "He accused the prime minister ... Prime Minister Jo Roe": a title that nobody bore before. */
  private void titled(Mentioned name) {
    String title = title(name);
    if (title == null || !resolution.isFirst(name)) {
      return;
    }
    for (Mentioned m : index.before(name.span().start(), 80)) {
      if (m.span().start() < name.span().start() - REACH) {
        return;
      }
      boolean said = m.form() == Form.NOMINAL && m.span().of(text).equalsIgnoreCase("the " + title);
      if (said && (!resolution.isNamed(m) || isAlone(m, title))) {
        take(m, name);
        return;
      }
    }
  }

  /** The words with capitals right before a name, but for a sentence's first "The". */
  private String title(Mentioned name) {
    int start = name.span().start();
    Matcher words = Pattern.compile("(?:^|[^\\p{L}])((?:\\p{Lu}\\p{L}+ ){1,3})$").matcher(text.substring(Math.max(0, start - 60), start));
    return words.find() ? words.group(1).strip().toLowerCase(Locale.ROOT) : null;
  }

  /** Whom the network took bears the title nowhere else. */
  private boolean isAlone(Mentioned noun, String title) {
    for (Mentioned m : resolution.mentions()) {
      if (resolution.same(m, noun) && m.index() != noun.index()) {
        boolean bears = m.form() == Form.NOMINAL && m.word().equals(noun.word()) || m.form() == Form.NAME && title.equals(title(m))
            || m.form() == Form.NAME && isTold(m, noun.word());
        if (bears) {
          return false;
        }
      }
    }
    return true;
  }

  /** The words beside a name say the noun: "Ann Roe, mayor since May", "the former mayor Ann Roe". */
  private boolean isTold(Mentioned name, String word) {
    String before = text.substring(Math.max(0, name.span().start() - 60), name.span().start()).toLowerCase(Locale.ROOT);
    String behind = text.substring(name.span().end(), Math.min(text.length(), name.span().end() + 60)).toLowerCase(Locale.ROOT);
    return before.matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*") || behind.matches("(?s),? .{0,30}\\b" + Pattern.quote(word) + "\\b.*")
        && !behind.matches("(?s) \\p{L}+ (?:the )?(?:\\p{L}+ )?" + Pattern.quote(word) + "\\b.*");
  }
}
