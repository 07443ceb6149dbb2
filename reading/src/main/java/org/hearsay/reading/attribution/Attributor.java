package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.reading.encoder.Heads;
import org.hearsay.reading.encoder.Pieces;

/** Heads to attributions, for one text. Immutable. */
public final class Attributor {

  /** Share of a content that lies in a surer attribution's content from which on the two are rivals. */
  private static final double RIVAL = 0.5;

  private final Decoding decoding;
  private final Confidence confidence;

  /** Decodes by these numbers. */
  public Attributor(Decoding decoding, Confidence confidence) {
    this.decoding = decoding;
    this.confidence = confidence;
  }

  /** The attributions of a text that the network has read, in the order of their places. */
  public List<Found> find(String text, Heads heads) {
    List<Found> all = new ArrayList<>();
    for (Cues.Run cue : Cues.find(heads, decoding)) {
      Links.Linked linked = Links.of(heads, cue, decoding);
      if (!linked.content().isEmpty()) {
        Found found = found(text, heads.pieces(), cue, linked);
        if (found.confidence() >= decoding.least()) {
          all.add(found);
        }
      }
    }
    List<Found> kept = withoutRivals(all);
    kept.sort(Comparator.comparingInt(Found::place));
    return kept;
  }

  private Found found(String text, Pieces pieces, Cues.Run cue, Links.Linked linked) {
    List<Span> content = new ArrayList<>();
    for (int[] run : linked.content()) {
      content.add(QuotationMarks.around(text, span(pieces, run)));
    }
    List<Span> joined = join(text, content);
    List<Span> source = linked.source().stream().map(run -> trimmed(text, span(pieces, run))).toList();
    List<Span> words = cue.anchor() ? List.of() : List.of(trimmed(text, span(pieces, new int[] {cue.first(), cue.last()})));
    int units = joined.stream().mapToInt(Span::length).sum();
    boolean quoted = joined.stream().anyMatch(s -> QuotationMarks.isMark(text.charAt(s.start())));
    double[] evidence = Confidence.evidence(cue, linked, units, quoted);
    return new Found(source, words, joined, confidence.of(evidence), evidence);
  }

  private static Span span(Pieces pieces, int[] run) {
    return new Span(pieces.start()[run[0]], pieces.end()[run[1] - 1]);
  }

  /** Without commas and the like at its end, which the gold takes in or leaves out as it comes. */
  private static Span trimmed(String text, Span span) {
    int end = span.end();
    while (end > span.start() + 1 && ",;:—–".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == span.end() ? span : new Span(span.start(), end);
  }

  /** Parts that touch, or that only blanks part on one line, are one. */
  private static List<Span> join(String text, List<Span> parts) {
    List<Span> out = new ArrayList<>();
    for (Span part : parts) {
      Span last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && (part.start() <= last.end() || text.substring(last.end(), part.start()).isBlank()
          && text.substring(last.end(), part.start()).chars().noneMatch(c -> c == '\n' || c == '\r'))) {
        out.set(out.size() - 1, new Span(last.start(), Math.max(last.end(), part.end())));
      } else {
        out.add(part);
      }
    }
    return out;
  }

  /** A content belongs to one attribution; of two that claim the same words and neither holds the other, the surer one stays. */
  private static List<Found> withoutRivals(List<Found> all) {
    List<Found> surest = new ArrayList<>(all);
    surest.sort(Comparator.comparingDouble(Found::confidence).reversed().thenComparingInt(Found::place));
    List<Found> kept = new ArrayList<>();
    for (Found one : surest) {
      if (kept.stream().noneMatch(other -> rivals(one, other))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean rivals(Found one, Found other) {
    boolean inside = other.encloses(one);
    boolean around = one.encloses(other);
    boolean chain = inside != around && !(inside ? one : other).cue().isEmpty();
    return !chain && shared(one, other) > RIVAL * Math.min(one.contentLength(), other.contentLength());
  }

  private static int shared(Found a, Found b) {
    int sum = 0;
    for (Span x : a.content()) {
      for (Span y : b.content()) {
        sum += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    return sum;
  }
}
