package org.hearsay.reading.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/**
 * Descriptions that the network joined to whom they cannot stand for: "a lawyer for Roe" is not Roe, "a steward" nobody told before, and
 * "the pilot, Li Doe," nobody but Doe. (In grammar: no noun phrase stands for one inside it, an indefinite one is new, and an apposition is one with its name.)
 */
final class Misjoined {

  private static final Pattern INDEFINITE = Pattern.compile("(?:a|an|one|some|another|two|several|many|longtime|former|fellow) .*", Pattern.DOTALL);
  private static final Pattern IS = Pattern.compile("(?s).*(?:\\(|\\b(?:is|was|as|became|being|called|of|like))\\s*");

  private static final Pattern TELLING = Pattern.compile("(?s).*\\b(?:" + Vocabulary.WORDS.anyOf("telling") + ")");
  private static final Pattern CALLED = Pattern.compile("(?s)(?:(?:[Tt]he|[Aa]n?) )[^.;]{3,60} (?:" + Vocabulary.WORDS.anyOf("named") + ") ");

  private final String text;
  private final Resolution resolution;
  private final MentionIndex index;

  Misjoined(String text, Resolution resolution, MentionIndex index) {
    this.text = text;
    this.resolution = resolution;
    this.index = index;
  }

  void part(List<Attribution> attributions) {
    for (Mentioned m : resolution.mentions()) {
      if (m.form() == Form.NOMINAL) {
        if (holdsOwnName(m)) {
          partWithOthers(m);
        }
        apposed(m);
        called(m);
      }
    }
    newcomers(attributions);
  }

  /** Once more, after descriptions were joined to names. */
  void newcomers(List<Attribution> attributions) {
    for (Attribution a : attributions) {
      for (Span source : a.source().spans()) {
        newcomer(source);
        related(source);
        addressed(a, source);
      }
    }
  }

  /** "A retired midwife named Jo Tremblay" and "the woman, a retired midwife named Jo Tremblay". */
  private void called(Mentioned m) {
    for (Mentioned name : index.inside(m.whole())) {
      boolean person = name.form() == Form.NAME && resolution.type(name) == Entity.Type.PERSON && name.span().end() >= m.whole().end() - 1;
      String before = text.substring(m.whole().start(), Math.max(m.whole().start(), name.whole().start()));
      if (person && !resolution.same(name, m) && isCalled(before) && resolution.mayBeOne(m, name) && resolution.type(m) == Entity.Type.PERSON) {
        resolution.join(m, name);
        return;
      }
    }
  }

  /** The words of a description up to a name lead to its own: "a retired midwife named ". */
  static boolean isCalled(String before) {
    return CALLED.matcher(before).matches();
  }

  /** Whoever is named behind the cue is told. */
  static boolean isTelling(String cue) {
    return TELLING.matcher(cue).matches();
  }

  /** "The assistant, who has worked with Roe," is not Roe: a relative clause names another. */
  private void related(Span source) {
    List<Mentioned> inside = index.inside(source);
    for (Mentioned m : inside.isEmpty() || inside.get(0).form() != Form.NOMINAL ? List.<Mentioned>of() : inside) {
      Mentioned head = inside.get(0);
      boolean another = m.form() == Form.NAME && resolution.same(m, head) && head.span().start() == source.start();
      if (another && text.substring(head.span().start(), m.span().start()).matches("(?s)[^,]*,? who [^,]*")) {
        resolution.part(head);
        return;
      }
    }
  }

  /** "The late king confided to him": whoever is told is not who tells. */
  private void addressed(Attribution a, Span source) {
    if (a.cue().spans().isEmpty()) {
      return;
    }
    Span cue = a.cue().spans().get(a.cue().spans().size() - 1);
    int end = cue.end();
    for (Mentioned told : index.after(end, 1)) {
      boolean object = told.word().equals("him") || told.word().equals("them") || told.word().equals("her") && isTelling(cue.of(text));
      boolean beside = told.form() == Form.PRONOUN && object && told.span().start() - end <= 1;
      for (Mentioned m : beside ? index.inside(source) : List.<Mentioned>of()) {
        if (m.form() == Form.NOMINAL && m.span().start() == source.start() && resolution.same(m, told)) {
          resolution.part(m);
        }
      }
    }
  }

  /** "Officials at Halden Steel" part from it with the "they" that follow. */
  private void partWithOthers(Mentioned m) {
    List<Mentioned> they = resolution.mentions().stream().filter(n -> m.plural() && n.index() > m.index() && n.form() == Form.PRONOUN && n.plural()
        && n.person() == 3 && resolution.same(m, n)).toList();
    resolution.part(m);
    for (Mentioned one : they) {
      resolution.part(one);
      resolution.join(m, one);
    }
  }

  /** "A lawyer for Roe" with Roe: the name stands inside, and words that tell whose or where come before it. */
  private boolean holdsOwnName(Mentioned m) {
    for (Mentioned inner : index.inside(m.whole())) {
      if (inner.form() == Form.NAME && inner.index() != m.index() && resolution.same(m, inner)) {
        String before = text.substring(m.whole().start(), Math.max(m.whole().start(), inner.whole().start()));
        String after = text.substring(Math.min(inner.span().end(), m.whole().end()), m.whole().end());
        boolean whose = before.matches("(?s).*\\b(for|of|to|with|from|at|by|near|against|behind|under)\\s+(the\\s+)?(\\p{Lu}[\\p{L}.]+\\s+){0,3}")
            || after.matches("(?s)['’]s?\\s.*");
        boolean first = INDEFINITE.matcher(before.toLowerCase(Locale.ROOT)).matches() && after.matches("(?s)\\s\\p{Ll}.*");
        boolean body = resolution.type(inner) != Entity.Type.PERSON && before.matches("(?s)(the|The) (\\p{Ll}+ )?of (the )?");
        if ((whose || first) && !body) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The engineer, Tomas Vik," joined to another: it is whom the name tells. */
  private void apposed(Mentioned m) {
    int end = m.whole().end();
    if (m.plural() || !text.startsWith(", ", end) || resolution.type(m) != Entity.Type.PERSON
        || !m.span().of(text).matches("(?s)(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|.*['’]s) .*")) {
      return;
    }
    for (Mentioned name : index.after(end, 3)) {
      boolean beside = name.form() == Form.NAME && name.whole().start() == end + 2 || name.form() == Form.NAME && name.span().start() == end + 2;
      boolean closed = name.span().end() < text.length() && ",.".indexOf(text.charAt(name.span().end())) >= 0;
      if (beside && closed && resolution.type(name) == Entity.Type.PERSON && !resolution.same(m, name)) {
        boolean another = resolution.isNamed(m);
        boolean linked = text.substring(0, m.whole().start()).stripTrailing().endsWith(",");
        if (another && !linked) {
          resolution.part(m);
          if (resolution.mayBeOne(m, name)) {
            resolution.join(m, name);
          }
        }
        return;
      }
    }
  }

  /** "A steward", of whom nothing was said before, does not stand for somebody named; nor for who is named later, unless "the steward" leads there. */
  private void newcomer(Span source) {
    for (Mentioned m : index.inside(source)) {
      String words = m.span().of(text).toLowerCase(Locale.ROOT);
      boolean leads = m.span().start() == source.start() && m.form() == Form.NOMINAL && resolution.isNamed(m) && INDEFINITE.matcher(words).matches();
      if (!leads || IS.matcher(text.substring(0, source.start())).matches()) {
        continue;
      }
      boolean own = index.inside(source).stream().anyMatch(n -> n.form() == Form.NAME && resolution.same(n, m));
      boolean again = resolution.mentions().stream().anyMatch(n -> n.index() > m.index() && n.form() == Form.NOMINAL && n.word().equals(m.word())
          && n.span().of(text).toLowerCase(Locale.ROOT).startsWith("the ") && resolution.same(n, m));
      if (!own && !(again && resolution.isFirst(m))) {
        resolution.part(m);
      }
    }
  }
}
