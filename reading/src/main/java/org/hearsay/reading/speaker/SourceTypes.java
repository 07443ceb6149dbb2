package org.hearsay.reading.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Source;
import org.hearsay.model.Source.Type;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;
import org.hearsay.reading.name.Nominal;

/**
 * What kind of source each attribution has: by the words of the source where they tell, by who speaks where they name somebody, stand for somebody
 * named elsewhere, or leave only a guess.
 */
final class SourceTypes {

  private static final Set<String> ONE = Set.of("he", "she", "his", "her", "him", "who");

  private final String text;
  private final Resolution resolution;
  private final List<Attribution> attributions;
  private final List<List<Mentioned>> speaking;
  private final Set<String> guessed;

  /** @param guessed ids of attributions whose type is but a guess by the words */
  SourceTypes(String text, Resolution resolution, List<Attribution> attributions, List<List<Mentioned>> speaking, Set<String> guessed) {
    this.text = text;
    this.resolution = resolution;
    this.attributions = attributions;
    this.speaking = speaking;
    this.guessed = guessed;
  }

  /** True if the words of the source only say whose men or confidants speak: the name in them is not who does. */
  boolean isNameless(int i) {
    Attribution a = attributions.get(i);
    boolean others = a.source().type() == Type.GROUP || a.source().type() == Type.UNNAMED;
    return others && !guessed.contains(a.id()) && speaking.get(i).size() == 1 && speaking.get(i).get(0).form() == Form.NAME
        && isModifier(speaking.get(i).get(0), a.source());
  }

  /** The type of the source of attribution {@code i}. */
  Type of(int i) {
    Source source = attributions.get(i).source();
    Type told = source.type();
    if (speaking.get(i).isEmpty()) {
      return told;
    }
    Mentioned first = speaking.get(i).get(0);
    boolean guess = guessed.contains(attributions.get(i).id());
    if (first.form() == Form.NAME && !guess && isModifier(first, source)) {
      return told;
    }
    if (resolution.isNamed(first) && resolution.type(first) != null) {
      boolean elsewhere = source.spans().stream().noneMatch(s -> s.start() <= first.span().start() && first.span().end() <= s.end());
      return named(told, guess || elsewhere || told == Type.GROUP && isWhole(first, source), first);
    }
    return first.person() == 1 || told == Type.UNNAMED ? told : described(i, told, guess, first);
  }

  /** The source is the name and no more: "the Allied Harbour Workers" are no group of people but their union. */
  private boolean isWhole(Mentioned name, Source source) {
    return name.form() == Form.NAME && name.span().of(text).indexOf(' ') > 0 && source.spans().size() == 1
        && source.spans().get(0).of(text).replaceFirst("(?i)^the ", "").equals(name.span().of(text).replaceFirst("(?i)^the ", ""));
  }

  private Type named(Type told, boolean guess, Mentioned first) {
    boolean sure = !guess && first.form() != Form.PRONOUN;
    return switch (resolution.type(first)) {
      case PERSON -> told == Type.UNNAMED || sure && (told == Type.GROUP || first.form() == Form.NOMINAL && isThing(told)
          || told == Type.ORGANIZATION && isBare(first)) ? told : Type.PERSON;
      case ORGANIZATION, PLACE, FACILITY -> told == Type.UNNAMED || told == Type.DOCUMENT || sure && told == Type.GROUP
          || ONE.contains(first.word()) ? told : Type.ORGANIZATION;
      case PEOPLE -> told == Type.ORGANIZATION && guess || told == Type.NONE ? Type.GROUP : told;
      case WORK -> told == Type.PERSON && !sure ? Type.DOCUMENT : told;
      default -> told;
    };
  }

  private static boolean isThing(Type type) {
    return type == Type.ORGANIZATION || type == Type.DOCUMENT;
  }

  /** No name of the entity has more than one word. */
  private boolean isBare(Mentioned one) {
    return resolution.mentions().stream().noneMatch(m -> m.form() == Form.NAME && m.whole().of(text).indexOf(' ') > 0 && resolution.same(m, one));
  }

  /** "Halden officials", "the Halden harbour's workers": the name says only whose they are. */
  private boolean isModifier(Mentioned name, Source source) {
    for (Span part : source.spans()) {
      if (part.start() <= name.span().start() && name.span().end() < part.end()) {
        String behind = text.substring(name.span().end(), part.end()).replaceFirst("^['’]s", "");
        return behind.matches("(?s)\\s+(?!(of|for|in|at|from|with|who|which|that|and|or|on|to|by|is|was|as)\\b)\\p{Ll}.*");
      }
    }
    return false;
  }

  /** The type of a source that nobody names: by its noun, or for a pronoun by the words that it stands for. */
  private Type described(int i, Type told, boolean guess, Mentioned first) {
    if (first.form() != Form.NOMINAL) {
      Type before = before(i, first);
      Nominal noun = resolution.described(first);
      Type type = before != null ? before : noun != null ? type(noun, told) : told;
      return ONE.contains(first.word()) && isThing(type) ? told : type;
    }
    if (told == Type.NONE) {
      Type before = before(i, first);
      return before != null ? before : first.nominal() == null ? told : type(first.nominal(), told);
    }
    if (!guess) {
      return told == Type.PERSON && before(i, first) == Type.UNNAMED ? Type.UNNAMED : told;
    }
    Entity.Type type = resolution.type(first);
    return type == Entity.Type.PERSON ? told == Type.GROUP || first.plural() ? Type.GROUP : Type.PERSON
        : type == Entity.Type.PEOPLE ? Type.GROUP : type == null || type == Entity.Type.EVENT || type == Entity.Type.WORK ? Type.DOCUMENT : Type.ORGANIZATION;
  }

  /** What the words say of the entity where it last spoke by a description; null if it did not. */
  private Type before(int i, Mentioned one) {
    for (int k = i - 1; k >= 0; k--) {
      if (!speaking.get(k).isEmpty() && !guessed.contains(attributions.get(k).id())) {
        Mentioned other = speaking.get(k).get(0);
        if (other.form() == Form.NOMINAL && attributions.get(k).source().type() != Type.NONE && resolution.same(one, other)) {
          return attributions.get(k).source().type();
        }
      }
    }
    return null;
  }

  private static Type type(Nominal noun, Type told) {
    return switch (noun.kind()) {
      case PERSON -> noun.plural() ? Type.GROUP : Type.PERSON;
      case GROUP -> Type.GROUP;
      case ORGANIZATION, FACILITY, PLACE -> Type.ORGANIZATION;
      case DOCUMENT -> Type.DOCUMENT;
      default -> told;
    };
  }
}
