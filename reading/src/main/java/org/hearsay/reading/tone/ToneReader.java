package org.hearsay.reading.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.hearsay.reading.wording.Wording;

/** Finds the colour of a text, sentence by sentence. Immutable, for any number of threads. */
public final class ToneReader {
  /** "Is late" is all that a hedge weakens up to one of these marks. */
  private static final String CLAUSE_ENDS = ".,;:!?\u2014()\"\u201c\u201d\n";

  private static final Comparator<Tone> BY_PLACE = new Comparator<>() { // no lambda: the first one costs a cold start
    @Override
    public int compare(Tone a, Tone b) {
      return Integer.compare(a.span().start(), b.span().start());
    }
  };

  private final Wording wording;
  private final Judge judge = new Judge();
  private final ToneTable intensifiers = new ToneTable("intensifiers.tsv", 128);
  private final ToneTable generalisations = new ToneTable("generalisations.tsv", 512);
  private final ScareQuotes scareQuotes = new ScareQuotes();

  private ToneReader(Wording wording) {
    this.wording = wording;
  }

  /** Reads the tables. @throws IllegalStateException if one is missing or malformed */
  public static ToneReader load(Wording wording) {
    return new ToneReader(wording);
  }

  /**
   * Tones in order of their begins. Those of one kind never overlap.
   *
   * @param sentences in order
   * @param contents what is attributed to sources, in any order; quotation marks in it quote
   * @param score what else is known of words that may be loaded, or null
   */
  public List<Tone> find(String text, List<Span> sentences, List<Span> contents, LoadedScore score) {
    List<Tone> tones = new ArrayList<>();
    Attributed attributed = new Attributed(contents);
    ToneWords words = new ToneWords(text);
    for (Span sentence : sentences) {
      words.read(sentence.start(), sentence.end());
      if (words.size > 0) {
        hedges(text, sentence, tones);
        phrases(words, tones);
        loaded(words, score, tones);
        scareQuotes.find(text, sentence, words, attributed, tones);
      }
    }
    tones.sort(BY_PLACE);
    return tones;
  }

  private void hedges(String text, Span sentence, List<Tone> tones) {
    for (Span hedge : wording.hedges(text, sentence)) {
      tones.add(new Tone(hedge, Tone.Kind.HEDGE, target(text, sentence, hedge)));
    }
  }

  /** The rest of the clause after the hedge, or what stands before it where it ends the clause; null if there is neither. */
  private static Span target(String text, Span sentence, Span hedge) {
    int from = hedge.end();
    while (from < sentence.end() && (text.charAt(from) == ' ' || text.charAt(from) == ',')) {
      from++;
    }
    int to = from;
    while (to < sentence.end() && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    if (to - from < 2) {
      to = hedge.start();
      from = to;
      while (from > sentence.start() && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
    }
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return to > from ? new Span(from, to) : null;
  }

  private void phrases(ToneWords words, List<Tone> tones) {
    int free = 0;
    for (int i = 0; i < words.size; i++) {
      int general = i < free ? 0 : generalisations.phrase(words, i);
      if (general > 0) {
        tones.add(new Tone(new Span(words.start[i], words.end[i + general - 1]), Tone.Kind.GENERALISATION, null));
        free = i + general;
      }
      int strong = i < free ? 0 : intensifiers.phrase(words, i);
      if (strong > 0) {
        tones.add(new Tone(new Span(words.start[i], words.end[i + strong - 1]), Tone.Kind.INTENSIFIER, null));
        free = i + strong;
      }
    }
  }

  /** Each word by itself: of BASIL's marked spans three in five are one word, and of neighbours in a longer one seldom more than one can be told. */
  private void loaded(ToneWords words, LoadedScore score, List<Tone> tones) {
    for (int i = 0; i < words.size; i++) {
      if (judge.loaded(words, i, score)) {
        tones.add(new Tone(new Span(words.start[i], words.end[i]), Tone.Kind.LOADED, null));
      }
    }
  }

  /** The words of the lexicon alone, whatever the judgement says: what the judgement is measured against. */
  public List<Span> listed(String text, List<Span> sentences) {
    List<Span> spans = new ArrayList<>();
    ToneWords words = new ToneWords(text);
    for (Span sentence : sentences) {
      words.read(sentence.start(), sentence.end());
      for (int i = 0; i < words.size; i++) {
        if (judge.listed(words.word[i])) {
          spans.add(new Span(words.start[i], words.end[i]));
        }
      }
    }
    return spans;
  }
}
