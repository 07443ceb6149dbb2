package org.hearsay.model;

/**
 * A stretch of a document's text, half open.
 *
 * @param start first UTF-16 unit, counted from 0 at the start of {@code Document.text}
 * @param end one past the last UTF-16 unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** @throws IllegalArgumentException if the span is negative or empty */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** True if every unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True if the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words that the span stands for. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Written out: a record's own is put together at run time, which takes a short reading's start a hundredth of a second. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
  }
}
