package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Span;

/** The words around one attribution, and which of them are its cue, its source and its content. */
final class Scene {
  final String text;
  final Lexicon lexicon;
  final Words words;
  final BitSet cue;
  final BitSet source;
  final BitSet content;

  /** First word of the sentence, and one past its last. */
  final int first;

  final int last;

  /** Spans may lie anywhere: what is outside the text is cut off. */
  Scene(String text, Lexicon lexicon, Span sentence, List<Span> source, List<Span> cue, List<Span> content) {
    this.text = text;
    this.lexicon = lexicon;
    List<Span> all = new ArrayList<>(source);
    all.addAll(cue);
    all.addAll(content);
    all.add(sentence);
    int from = text.length();
    int to = 0;
    for (Span span : all) {
      from = Math.min(from, span.start());
      to = Math.max(to, Math.min(text.length(), span.end()));
    }
    words = new Words(text, Math.min(from, to), to, lexicon.lemmas());
    first = words.at(sentence.start());
    last = Math.max(first, after(sentence));
    this.source = bits(source);
    this.cue = bits(cue);
    this.content = bits(content);
    // a cue wins over the content that a model laid around it, else its own words would read as hedges and quotes
    this.content.andNot(this.cue);
  }

  boolean is(int index, WordClass kind) {
    return lexicon.is(words.lower(index), kind);
  }

  /** True for a word of the verb group that carries no meaning of its own: auxiliary, adverb, negation. */
  boolean isFiller(int index) {
    String word = words.lower(index);
    return lexicon.is(word, WordClass.AUXILIARY) || lexicon.is(word, WordClass.NEGATION) || lexicon.isAdverb(word);
  }

  private int after(Span span) {
    int index = words.at(span.end());
    return index < words.size() && words.start(index) < span.end() ? index + 1 : index;
  }

  private BitSet bits(List<Span> spans) {
    BitSet bits = new BitSet(words.size());
    for (Span span : spans) {
      int begin = words.at(span.start());
      bits.set(begin, Math.max(begin, after(span)));
    }
    return bits;
  }
}
