package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

  /** A cue with what is linked to it. */
  record Candidate(Cues.Run cue, Links.Linked linked, Found found) {}

  /** The attributions of a text that the network has read, in the order of their places. */
  public List<Found> find(String text, Heads heads) {
    return find(text, heads, decoding.least());
  }

  /** All that is tried, however unsure: what the confidence is fitted to must not be chosen by an earlier fit. */
  public List<Found> tried(String text, Heads heads) {
    return find(text, heads, 0);
  }

  /** The same, with another confidence below which an attribution is dropped. */
  List<Found> find(String text, Heads heads, double least) {
    Tags tags = new Tags(heads);
    List<Candidate> all = Cues.find(tags, heads.pieces(), decoding).parallelStream().map(cue -> candidate(text, heads, tags, cue))
        .filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
    List<Candidate> kept = surest(all, least);
    List<Candidate> whole = new Orphans(tags, heads.pieces(), decoding).adoptedBy(kept);
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      Candidate one = whole.get(i);
      out.add(one == kept.get(i) ? one.found : found(text, heads.pieces(), one.cue, one.linked));
    }
    return ordered(text, out);
  }

  private Candidate candidate(String text, Heads heads, Tags tags, Cues.Run cue) {
    Links.Linked linked = Links.of(heads, tags, cue, decoding);
    return linked.content().isEmpty() ? null : new Candidate(cue, linked, found(text, heads.pieces(), cue, linked));
  }

  /** Of rivals only the surest. */
  private static List<Candidate> surest(List<Candidate> all, double least) {
    all.sort((a, b) -> a.found.confidence() != b.found.confidence() ? Double.compare(b.found.confidence(), a.found.confidence())
        : Integer.compare(a.found.place(), b.found.place()));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate one : all) {
      if (one.found.confidence() >= least && kept.stream().noneMatch(other -> rivals(one.found, other.found))) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** In the order of their places, each ending before the next of its own source. */
  private static List<Found> ordered(String text, List<Found> found) {
    found.replaceAll(one -> withSharedSource(text, one, found));
    found.replaceAll(one -> withoutOwnNext(text, one, found));
    found.sort((a, b) -> Integer.compare(a.place(), b.place()));
    return found;
  }

  /** "She noted that A and recommended that B": a cue inside a claim that has no source and follows an "and" is the speaker's own next. */
  private static Found withSharedSource(String text, Found one, List<Found> all) {
    if (one.source().isEmpty() && !one.cue().isEmpty() && !one.cue().get(0).of(text).endsWith("ly")) { // not of "and reportedly"
      String before = text.substring(0, one.cue().get(0).start()).stripTrailing();
      for (Found around : all) {
        if (around.encloses(one) && !around.source().isEmpty() && (before.endsWith(" and") || before.endsWith(" but"))) {
          return one.by(around.source());
        }
      }
    }
    return one;
  }

  /** A source does not stand inside its own claim: in "she noted A and recommended B" the content of the first ends before the second's cue. */
  private static Found withoutOwnNext(String text, Found one, List<Found> all) {
    for (Found inner : all) {
      if (one.encloses(inner) && !inner.cue().isEmpty() && !one.source().isEmpty() && one.source().equals(inner.source())) {
        Found shorter = one.before(text, inner.cue().get(0).start());
        if (shorter != null) {
          return shorter;
        }
      }
    }
    return one;
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

  /** A content belongs to one attribution: two that claim the same words and neither of which holds the other are rivals. */
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
