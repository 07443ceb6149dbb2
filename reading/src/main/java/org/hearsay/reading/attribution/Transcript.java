package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** An interview or a hearing set as a transcript: lines that begin with who speaks, "Q:", "A.", "HOLM:" or "Lena Holm:". */
final class Transcript {

  private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]*([QA](?=\\.)|(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|of|the|de|van|von|al)(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*"
      + "|of|the|de|van|von|al)){0,4}(?=:))([:.])[ \\t]+(?=\\S)");
  /** Of labels that stand once each, so many make a transcript. */
  private static final int LABELS = 3;
  /** A turn is read right as often as its labels are plain. */
  private static final double SURE = 0.95;

  private Transcript() {}

  record Turn(Span label, Span colon, List<Span> content, int end) {
    boolean has(Span span) {
      return span.end() > label.start() && span.start() < end;
    }
  }

  /** The attributions with one for each turn; what lies within a turn stays, what reaches over turns or names the label as its source goes. */
  static List<Found> of(String text, List<Found> found) {
    List<Turn> turns = turns(text);
    if (turns.isEmpty()) {
      return found;
    }
    List<Found> out = new ArrayList<>();
    for (Found one : found) {
      if (stays(one, turns)) {
        out.add(one);
      }
    }
    double[] evidence = found.isEmpty() ? new double[0] : found.get(0).evidence();
    for (Turn turn : turns) {
      out.add(new Found(List.of(turn.label), List.of(turn.colon), turn.content, SURE, evidence));
    }
    return out;
  }

  private static boolean stays(Found one, List<Turn> turns) {
    List<Span> spans = new ArrayList<>(one.content());
    spans.addAll(one.cue());
    spans.addAll(one.source());
    Turn first = turns.stream().filter(t -> t.has(spans.get(0))).findFirst().orElse(null);
    if (first == null) {
      return turns.stream().noneMatch(t -> spans.stream().anyMatch(t::has));
    }
    return !one.cue().isEmpty() && spans.stream().allMatch(s -> first.content.stream().anyMatch(c -> c.start() <= s.start() && s.end() <= c.end()));
  }

  private static List<Turn> turns(String text) {
    List<Turn> lines = lined(text);
    return lines.isEmpty() ? Running.turns(text) : lines;
  }

  private static List<Turn> lined(String text) {
    List<int[]> labels = new ArrayList<>();
    Map<String, Integer> often = new HashMap<>();
    Matcher label = LABEL.matcher(text);
    while (label.find()) {
      labels.add(new int[] {label.start(1), label.end(1), label.start(2), label.end()});
      often.merge(label.group(1), 1, Integer::sum);
    }
    boolean repeated = often.values().stream().anyMatch(n -> n > 1) || often.containsKey("Q") && often.containsKey("A");
    if (often.size() == 1 && repeated) {
      return answers(text, labels);
    }
    if (often.size() < 2 || !repeated && labels.size() < LABELS || 2 * labels.size() < lines(text, labels.get(0)[0], labels.get(labels.size() - 1)[3]).size()) {
      return List.of();
    }
    List<Turn> out = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int[] at = labels.get(i);
      boolean last = i + 1 == labels.size();
      int line = text.indexOf('\n', at[3]);
      int end = !last ? labels.get(i + 1)[0] : line < 0 ? text.length() : line;
      List<Span> content = lines(text, at[3], end);
      if (!content.isEmpty()) {
        out.add(new Turn(new Span(at[0], at[1]), new Span(at[2], at[2] + 1), content, end));
      }
    }
    long whole = out.stream().map(t -> t.content.get(t.content.size() - 1)).filter(c -> ".?!…\"”’)".indexOf(text.charAt(c.end() - 1)) >= 0).count();
    return 5 * whole < 4 * out.size() ? List.of() : out;
  }

  /** An interview whose questions have no label: before each answer stands a line that asks, which is no part of the answer before. */
  private static List<Turn> answers(String text, List<int[]> labels) {
    List<Turn> out = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int[] at = labels.get(i);
      String before = text.substring(0, at[0]).stripTrailing();
      if (!before.endsWith("?") || text.substring(before.length(), at[0]).indexOf('\n') < 0) {
        return List.of();
      }
      int end = text.indexOf('\n', at[3]);
      if (i + 1 < labels.size()) {
        end = text.lastIndexOf('\n', text.substring(0, labels.get(i + 1)[0]).stripTrailing().length() - 1);
      }
      List<Span> content = lines(text, at[3], end < 0 ? text.length() : end);
      if (content.isEmpty()) {
        return List.of();
      }
      out.add(new Turn(new Span(at[0], at[1]), new Span(at[2], at[2] + 1), content, content.get(content.size() - 1).end()));
    }
    return out;
  }

  /** The lines between two places, without blanks around them. */
  static List<Span> lines(String text, int from, int to) {
    List<Span> out = new ArrayList<>();
    for (int at = from; at < to; ) {
      int line = text.indexOf('\n', at);
      int end = line < 0 || line > to ? to : line;
      int start = at;
      int stop = end;
      while (start < stop && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
        stop--;
      }
      if (stop > start) {
        out.add(new Span(start, stop));
      }
      at = end + 1;
    }
    return out;
  }
}
