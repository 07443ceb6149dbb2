package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.hearsay.model.Span;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.name.Names;

/** Finds the entities of documents: the network's mentions, joined by its pairs and by what names tell. Immutable, for any number of threads. */
public final class Entities {

  private final PairScorer scorer;
  private final Names names;

  /** @param properties of the model, with the weights of its pairs */
  public Entities(Properties properties, Names names) {
    this.scorer = new PairScorer(properties.getProperty("entities.pairs"));
    this.names = names;
  }

  /** Which of the names the pronoun stands for; spans count units of the document. None of them if the network speaks for none. */
  public List<Boolean> choose(Choice in, Span pronoun, List<Span> given) {
    return new PronounChoice(in, scorer, names).of(pronoun, given);
  }

  /** Begins a document. */
  public Gathering begin() {
    return new Gathering();
  }

  /** The mentions of a document, taken in section by section; only what pairs need is kept of the network's output. For one thread. */
  public final class Gathering {

    private final List<Candidate> all = new ArrayList<>();

    private Gathering() {}

    /** @param part the section's text @param by where it begins in the document */
    public void add(String part, int by, EntityHeads heads) {
      all.addAll(new MentionFinder(part, by, heads, names).find());
    }

    /** Joins mentions to entities. */
    public Resolution resolve(String text, List<Span> sentences) {
      return new Resolution(text, sentences, all, scorer, names);
    }
  }
}
