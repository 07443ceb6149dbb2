package org.hearsay.reading.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/**
 * He and she that the network left without anybody: they stand for the person with whom the sentence before begins, or whoever of this sex was named
 * last (Hobbs 1978: the subject of the nearest sentence comes first).
 */
final class OpenPronouns {

  private static final Set<String> SINGULAR = Set.of("he", "she", "his", "her", "him", "himself", "herself");
  /** Sentences before the pronoun in which somebody is looked for. */
  private static final int BACK = 4;

  private final List<Span> sentences;
  private final Resolution resolution;
  private final MentionIndex index;

  OpenPronouns(List<Span> sentences, Resolution resolution, MentionIndex index) {
    this.sentences = sentences;
    this.resolution = resolution;
    this.index = index;
  }

  void join(Mentioned pronoun) {
    boolean open = pronoun.form() == Form.PRONOUN && SINGULAR.contains(pronoun.word()) && !pronoun.quoted() && !resolution.isNamed(pronoun)
        && isUndescribed(pronoun);
    if (!open) {
      return;
    }
    int own = sentence(pronoun.span().start());
    for (int s = own - 1; s >= Math.max(0, own - BACK); s--) {
      for (Mentioned m : index.inside(sentences.get(s))) {
        boolean person = resolution.isNamed(m) && resolution.type(m) == Entity.Type.PERSON && !m.quoted();
        if (person && resolution.mayBeOne(m, pronoun)) {
          resolution.join(m, pronoun);
          return;
        }
      }
    }
    if (resolution.lastNamed(pronoun.span().start(), Entity.Type.PERSON) == null) {
      ahead(pronoun, own);
    }
  }

  /** "It" that speaks and stands for nothing told: the body with whose name the sentence before begins. True if there is one. */
  boolean joinBody(Mentioned pronoun) {
    int own = sentence(pronoun.span().start());
    boolean open = pronoun.word().equals("it") && !pronoun.quoted() && !resolution.isNamed(pronoun) && resolution.described(pronoun) == null;
    Mentioned first = !open || own == 0 ? null : index.inside(sentences.get(own - 1)).stream().findFirst().orElse(null);
    boolean leads = first != null && first.form() == Form.NAME && first.whole().start() <= sentences.get(own - 1).start() + 4
        && resolution.type(first) == Entity.Type.ORGANIZATION;
    if (!leads) {
      return false;
    }
    resolution.join(first, pronoun);
    for (Mentioned m : index.inside(sentences.get(own))) {
      if (m.word().equals("its") && m.span().end() < pronoun.span().start() && !resolution.isNamed(m) && resolution.described(m) == null) {
        resolution.join(first, m);
      }
    }
    return true;
  }

  /** "Her shop was the first to burn. On Sunday Ann Roe said": where nobody was named yet, the first who is. */
  private void ahead(Mentioned pronoun, int own) {
    for (int s = own; s < Math.min(sentences.size(), own + 2); s++) {
      for (Mentioned m : index.inside(sentences.get(s))) {
        boolean person = m.form() == Form.NAME && resolution.type(m) == Entity.Type.PERSON && m.span().start() > pronoun.span().start();
        if (person && resolution.mayBeOne(m, pronoun)) {
          resolution.join(pronoun, m);
          return;
        }
      }
    }
  }

  /** No noun tells who it is but what he says of himself: "when I was a boy". */
  private boolean isUndescribed(Mentioned pronoun) {
    boolean noun = resolution.mentions().stream().anyMatch(m -> m.form() == Form.NOMINAL && !m.quoted() && resolution.same(m, pronoun));
    return !noun && (resolution.described(pronoun) == null || resolution.mentions().stream().anyMatch(m -> m.person() == 1 && resolution.same(m, pronoun)));
  }

  private int sentence(int place) {
    int at = 0;
    while (at + 1 < sentences.size() && sentences.get(at + 1).start() <= place) {
      at++;
    }
    return at;
  }
}
