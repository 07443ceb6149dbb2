package org.hearsay.reading.wording;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Types attributions by their words: what the source does, whether it stands behind the content, which words weaken it,
 * through what it came. Follows docs/attribution-guide.md; what it knows is in the tables beside this class. Immutable, and
 * safe to share between threads.
 *
 * <pre>{@code
 * Wording wording = Wording.load();
 * Typed typed = wording.type(text, sentence, source, cue, content);
 * }</pre>
 */
public final class Wording {
  private final Lexicon lexicon;

  private Wording(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the tables. @throws IllegalStateException if one is missing or a line is malformed, with its number */
  public static Wording load() {
    return new Wording(new Lexicon());
  }

  /**
   * Types one attribution. All spans count UTF-16 units of {@code text} from 0; what lies outside the text is left out.
   *
   * @param text the whole document, or as much of it as holds the spans and their paragraphs
   * @param sentence the sentence, or run of sentences, around the cue
   * @param source words that name the source, may be empty
   * @param cue words that attribute, may be empty; auxiliaries and negations may lie in it or just around it
   * @param content what is attributed, with or without its quotation marks, may be empty
   */
  public Typed type(String text, Span sentence, List<Span> source, List<Span> cue, List<Span> content) {
    Scene scene = new Scene(text, lexicon, sentence, source, cue, content);
    Sources.Told told = Sources.of(scene, source);
    Source.Type sourceType = told.type();
    Attribution.Quotation quotation = Quotes.of(scene, content);
    Head head = HeadFinder.find(scene);
    if (head == null) {
      List<Span> hedges = Hedges.of(scene, null, null);
      return new Typed(
          Attribution.Kind.STATEMENT, null, null, Attribution.Polarity.AFFIRMED, hedges, List.of(), quotation, sourceType,
          told.guessed());
    }
    VerbGroup group = new VerbGroup(scene, head);
    Sense sense = Sense.UNKNOWN;
    if (head.isKnown()) {
      sense = lexicon.frames().read(head.entry(), new Surroundings(scene, head, group, sourceType));
    }
    Cue.Stance stance = sense.stance();
    Attribution.Polarity polarity = Polarities.of(scene, head, group, sense);
    return new Typed(
        sense.kind(), head.lemma(), stance, polarity, Hedges.of(scene, head, group), Vias.of(scene, head), quotation, sourceType,
        told.guessed());
  }

  /** The words that make a sentence weaker, whoever says it: hedges in all of it, in order. Spans count UTF-16 units of {@code text}. */
  public List<Span> hedges(String text, Span sentence) {
    return Hedges.of(new Scene(text, lexicon, sentence, List.of(), List.of(), List.of(sentence)), null, null);
  }

  /** The parts of a stretch of text that stand in quotation marks, with the marks that lie in it, in order. */
  public static List<Span> quoted(String text, Span stretch) {
    return new Quotes(text, stretch.start(), stretch.end()).within(stretch);
  }
}
