package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * An attribution's spans as the network found them, in UTF-16 units of the document's text.
 *
 * @param source words of the source, or none
 * @param cue words of the cue, or none for a quotation that stands free
 * @param content at least one span, in order
 * @param confidence calibrated probability that the attribution is right
 * @param evidence what the confidence was reckoned from, see {@link Confidence}
 */
public record Found(List<Span> source, List<Span> cue, List<Span> content, double confidence, double[] evidence) {

  /** The same, that many units further on. */
  public Found moved(int by) {
    return by == 0 ? this : new Found(moved(source, by), moved(cue, by), moved(content, by), confidence, evidence);
  }

  private static List<Span> moved(List<Span> spans, int by) {
    return spans.stream().map(s -> new Span(s.start() + by, s.end() + by)).toList();
  }

  /** The same with its content ending before a place, and before the "and" or comma that leads there; null if nothing is left. */
  Found before(String text, int place) {
    List<Span> kept = new ArrayList<>();
    for (Span part : content) {
      int end = Math.min(part.end(), place);
      for (boolean again = true; again; ) {
        while (end > part.start() && (Character.isWhitespace(text.charAt(end - 1)) || ",;".indexOf(text.charAt(end - 1)) >= 0)) {
          end--;
        }
        again = false;
        for (String joint : new String[] {" and", " but", " or", " also", " then"}) {
          if (end - part.start() > joint.length() && text.startsWith(joint, end - joint.length())) {
            end -= joint.length();
            again = true;
          }
        }
      }
      if (end > part.start()) {
        kept.add(end == part.end() ? part : new Span(part.start(), end));
      }
    }
    return kept.isEmpty() ? null : new Found(source, cue, kept, confidence, evidence);
  }

  /** Where the ledger places it: the cue's first unit, else the content's. */
  public int place() {
    return cue.isEmpty() ? content.get(0).start() : cue.get(0).start();
  }

  /** True if cue and content of {@code inner} lie inside this one's content. */
  public boolean encloses(Found inner) {
    return inner != this && holds(inner.content) && holds(inner.cue);
  }

  /** True if all these spans lie inside this one's content. */
  boolean holds(List<Span> spans) {
    return spans.stream().allMatch(this::covers);
  }

  /** The same by another source. */
  Found by(List<Span> other) {
    return new Found(other, cue, content, confidence, evidence);
  }

  private boolean covers(Span span) {
    for (Span part : content) {
      if (part.contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** Units of content. */
  int contentLength() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
