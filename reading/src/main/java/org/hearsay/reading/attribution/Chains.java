package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.hearsay.model.Span;
import org.hearsay.reading.encoder.Heads;
import org.hearsay.reading.encoder.Pieces;

/**
 * Finds attributions inside contents ("a report revealed that the minister had said that ..."). The gold marks only the outermost, so the
 * network has learnt to pass over the inner ones; read as a text of its own, a content shows them. This goes on inward to any depth. To read
 * every content twice takes a good part of the whole time, so a logistic regression over what the network says of the content's words
 * in the whole text decides which are worth it.
 */
public final class Chains {

  /** No content shorter than this many units holds a cue and a content of its own. */
  private static final int SHORTEST = 12;

  private static final String[] OPENERS = {"that ", "whether ", "if ", "how ", "and ", "but "};

  private final Function<List<String>, List<Heads>> encoder;
  private final Attributor attributor;
  private final double least;
  private final double worth;
  private final float[] gate;

  /**
   * @param encoder reads texts, each by itself
   * @param numbers {@code decoding.leastInChain}: confidence below which an inner attribution is not taken; {@code chains.worth}: probability
   *     of an inner cue below which a content is not read again; {@code chains.gate}: the weights of that probability
   */
  public Chains(Function<List<String>, List<Heads>> encoder, Attributor attributor, Properties numbers) {
    this.encoder = encoder;
    this.attributor = attributor;
    this.least = Double.parseDouble(numbers.getProperty("decoding.leastInChain"));
    this.worth = Double.parseDouble(numbers.getProperty("chains.worth"));
    String[] weights = numbers.getProperty("chains.gate").split(" ");
    this.gate = new float[weights.length];
    for (int i = 0; i < gate.length; i++) {
      gate[i] = Float.parseFloat(weights[i]);
    }
  }

  /** The outer attributions with all that lie inside them, in the order of their places. */
  public List<Found> follow(String text, Heads heads, List<Found> outer) {
    List<Found> all = new ArrayList<>(outer);
    List<Found> level = outer.stream()
        .filter(one -> worthReading(one, heads) && outer.stream().noneMatch(o -> o != one && o.encloses(one))).toList();
    while (!level.isEmpty()) { // each turn goes one step inward, and contents only get shorter
      List<Found> next = new ArrayList<>();
      for (Found inner : inside(text, level)) {
        if (all.stream().noneMatch(known -> clash(known, inner))) {
          all.add(inner);
          if (worthReading(inner, heads)) {
            next.add(inner);
          }
        }
      }
      level = next;
    }
    all.sort((a, b) -> Integer.compare(a.place(), b.place()));
    return all;
  }

  private boolean worthReading(Found one, Heads heads) {
    Pieces pieces = heads.pieces();
    for (Span span : one.content()) {
      int at = Arrays.binarySearch(pieces.start(), span.start());
      for (int i = at < 0 ? -at - 1 : at; i < pieces.size() && pieces.start()[i] < span.end(); i++) {
        if (!pieces.goesOn()[i] && heads.logistic(i, gate) >= worth) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Found> inside(String text, List<Found> level) {
    List<Found> outers = new ArrayList<>();
    List<Excerpt> excerpts = new ArrayList<>();
    for (Found outer : level) {
      Excerpt excerpt = Excerpt.of(text, outer.content());
      if (excerpt.text().length() >= SHORTEST) {
        outers.add(outer);
        excerpts.add(excerpt);
      }
    }
    List<Heads> heads = encoder.apply(excerpts.stream().map(Excerpt::text).toList());
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < outers.size(); i++) {
      Excerpt excerpt = excerpts.get(i);
      for (Found found : attributor.find(excerpt.text(), heads.get(i), least)) {
        Found inner = new Found(excerpt.back(found.source()), excerpt.back(found.cue()), excerpt.back(found.content()), found.confidence(),
            found.evidence());
        if (!found.cue().isEmpty() && inner.contentLength() < outers.get(i).contentLength()) {
          out.add(inner);
        }
      }
    }
    return out;
  }

  private static boolean clash(Found known, Found inner) {
    return known.cue().stream().anyMatch(k -> inner.cue().stream().anyMatch(k::overlaps));
  }

  /** A content as a text of its own, without its quotation marks and "that", with the way back to the document. */
  record Excerpt(String text, int[] starts, List<Span> parts) {

    static Excerpt of(String document, List<Span> content) {
      StringBuilder out = new StringBuilder();
      int[] starts = new int[content.size()];
      List<Span> parts = new ArrayList<>();
      for (Span span : content) {
        Span part = bare(document, span, parts.isEmpty());
        if (part != null) {
          if (!parts.isEmpty()) {
            out.append(' ');
          }
          starts[parts.size()] = out.length();
          out.append(document, part.start(), part.end());
          parts.add(part);
        }
      }
      return new Excerpt(out.toString(), starts, parts);
    }

    private static Span bare(String document, Span span, boolean first) {
      int start = span.start();
      int end = span.end();
      while (start < end && (QuotationMarks.isMark(document.charAt(start)) || Character.isWhitespace(document.charAt(start)))) {
        start++;
      }
      for (String opener : OPENERS) {
        if (first && document.startsWith(opener, start) && start + opener.length() < end) {
          start += opener.length();
          break;
        }
      }
      while (end > start && QuotationMarks.isMark(document.charAt(end - 1))) {
        end--;
      }
      return end > start ? new Span(start, end) : null;
    }

    /** Spans of the excerpt as spans of the document; one that crosses parts becomes several. */
    List<Span> back(List<Span> spans) {
      List<Span> out = new ArrayList<>();
      for (Span span : spans) {
        for (int p = 0; p < parts.size(); p++) {
          Span part = parts.get(p);
          int from = Math.max(span.start(), starts[p]);
          int to = Math.min(span.end(), starts[p] + part.length());
          if (from < to) {
            out.add(new Span(part.start() + from - starts[p], part.start() + to - starts[p]));
          }
        }
      }
      return out;
    }
  }
}
