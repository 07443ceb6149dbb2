package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Span;

/**
 * A statement with its source.
 *
 * @param characters code points of the text that it covers
 * @param source who is said to have said it
 */
record Sourced(BitSet characters, Who source) {

  /**
   * A source.
   *
   * @param type person, organization, document, group, unnamed; null where the audit has another word
   * @param name empty where nobody is named
   */
  record Who(String type, String name) {

    /** Whether a source told is this one of the gold: by name, or where gold names nobody by type. */
    boolean is(Who told) {
      return name.isEmpty() ? Objects.equals(type, told.type) : SourceNames.same(name, told.name);
    }

    @Override
    public String toString() {
      return (type + " " + name).strip();
    }
  }

  /** For each sentence the sources of the statements that cover a third of it, or null where there are none. */
  static List<List<Who>> bySentence(List<Span> sentences, List<Sourced> statements) {
    List<List<Who>> out = new ArrayList<>(Collections.nCopies(sentences.size(), null));
    for (Sourced statement : statements) {
      for (int k = 0; k < sentences.size(); k++) {
        Span s = sentences.get(k);
        if (3 * statement.characters.get(s.start(), s.end()).cardinality() >= s.length()) {
          List<Who> there = out.get(k) == null ? new ArrayList<>() : out.get(k);
          there.add(statement.source);
          out.set(k, there);
        }
      }
    }
    return out;
  }
}
