package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.encoder.Heads;
import org.hearsay.reading.encoder.Pieces;

/** Gives a cue its source and its content: the best path over nothing, source and content along the pieces around it. */
final class Links {

  /** How far a source or a content may lie from its cue, in pieces; of 19,822 attributions of PolNeAR train five span over 1,500 characters. */
  private static final int REACH = 300;

  /** A piece that the tag head calls source or content with less than this probability is neither: most of a text, and no score is reckoned for it. */
  private static final double POSSIBLE = 0.01;

  private static final byte NONE = 0;
  private static final byte SOURCE = 1;
  private static final byte CONTENT = 3;
  private static final int STATES = Heads.LINKS;

  private Links() {}

  /** Runs of pieces {@code [first, last)} with the mean probability of the role along each. */
  record Linked(List<int[]> source, List<int[]> content, double sourceCertainty, double contentCertainty, double edgeCertainty,
      double sourceTags, double contentTags, float[][] score, int from) {

    /** Mean probability that the pieces of a run are content of this cue; 0 beyond its reach. */
    double contentOf(int[] run) {
      return run[0] < from || run[1] > from + score.length ? 0 : certainty(score, List.of(run), from, CONTENT);
    }

    /** The same with one more run of content. */
    Linked with(int[] run) {
      List<int[]> more = new ArrayList<>(content);
      more.add(run);
      more.sort((a, b) -> Integer.compare(a[0], b[0]));
      return new Linked(source, more, sourceCertainty, contentCertainty, edgeCertainty, sourceTags, contentTags, score, from);
    }
  }

  static Linked of(Heads heads, Tags tags, Cues.Run cue, Decoding decoding) {
    Pieces pieces = heads.pieces();
    int from = pieces.wordStart(Math.max(0, cue.first() - REACH));
    int to = Math.min(pieces.size(), cue.first() + REACH);
    float[][] score = heads.links(cue.first(), from, to, i -> tags.source(i) + tags.content(i) >= POSSIBLE);
    int[] path = best(score, tags, pieces, from, decoding.tagWeight());
    List<int[]> sources = runs(path, SOURCE, from, pieces);
    List<int[]> contents = runs(path, CONTENT, from, pieces);
    if (sources.size() > 1) { // a source is one run; in the gold one in two thousand is not
      int[] top = sources.get(0);
      for (int[] run : sources) {
        if (sum(score, run, from, SOURCE) > sum(score, top, from, SOURCE)) {
          top = run;
        }
      }
      sources = List.of(top);
    }
    double source = sources.isEmpty() ? 1 - strongest(score, SOURCE) : certainty(score, sources, from, SOURCE);
    double content = contents.isEmpty() ? 0 : certainty(score, contents, from, CONTENT);
    double edges = contents.isEmpty() ? 0 : edges(score, contents, from);
    return new Linked(sources, contents, source, content, edges, mean(tags, sources, true), mean(tags, contents, false), score, from);
  }

  /** The best path of labels (Viterbi 1967). Labels 1 and 3 begin, 2 and 4 go on; none begins or ends inside a word. */
  private static int[] best(float[][] score, Tags tags, Pieces pieces, int from, double tagWeight) {
    int n = score.length;
    byte[][] back = new byte[n][STATES];
    double[] now = {0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    double[] next = new double[STATES];
    for (int i = 0; i < n; i++) {
      double source = tagWeight * tags.logSource(from + i);
      double content = tagWeight * tags.logContent(from + i);
      boolean goesOn = i > 0 && pieces.goesOn()[from + i];
      byte top = goesOn ? NONE : highest(now);
      for (byte s = 0; s < STATES; s++) {
        byte before = top;
        double bonus = s == NONE ? 0 : s < CONTENT ? source : content;
        double value = goesOn && s != NONE ? Double.NEGATIVE_INFINITY : now[before];
        if (s == SOURCE + 1 || s == CONTENT + 1) {
          before = now[s] > now[s - 1] ? s : (byte) (s - 1);
          value = now[before];
        }
        back[i][s] = before;
        next[s] = value + score[i][s] + bonus;
      }
      double[] spare = now;
      now = next;
      next = spare;
    }
    int[] path = new int[n];
    byte at = highest(now);
    for (int i = n - 1; i >= 0; i--) {
      path[i] = at;
      at = back[i][at];
    }
    return path;
  }

  private static byte highest(double[] values) {
    byte at = 0;
    for (byte s = 1; s < STATES; s++) {
      if (values[s] > values[at]) {
        at = s;
      }
    }
    return at;
  }

  private static List<int[]> runs(int[] path, int begin, int from, Pieces pieces) {
    List<int[]> out = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      if (path[i] == begin) {
        int end = i + 1;
        while (end < path.length && path[end] == begin + 1) {
          end++;
        }
        out.add(new int[] {from + i, pieces.wordEnd(from + end - 1)});
      }
    }
    return out;
  }

  private static double role(float[] row, int begin) {
    double sum = 0;
    for (float value : row) {
      sum += Math.exp(value);
    }
    return (Math.exp(row[begin]) + Math.exp(row[begin + 1])) / sum; // scores stay far below the 700 that a double's exponential bears
  }

  /** Of one label of a row of scores; that of no label is 0. */
  private static double probability(float[] row, int label) {
    double sum = 0;
    for (float value : row) {
      sum += Math.exp(value - row[label]);
    }
    return 1 / sum;
  }

  private static double sum(float[][] score, int[] run, int from, int begin) {
    double sum = 0;
    for (int i = run[0]; i < Math.min(run[1], from + score.length); i++) {
      float[] row = score[i - from];
      sum += Math.log((role(row, begin) + 1e-9) / probability(row, NONE));
    }
    return sum;
  }

  private static double certainty(float[][] score, List<int[]> runs, int from, int begin) {
    double sum = 0;
    int n = 0;
    for (int[] run : runs) {
      for (int i = run[0]; i < Math.min(run[1], from + score.length); i++, n++) {
        sum += role(score[i - from], begin);
      }
    }
    return sum / n;
  }

  private static double edges(float[][] score, List<int[]> runs, int from) {
    double least = 1;
    for (int[] run : runs) {
      int last = Math.min(run[1], from + score.length) - 1 - from;
      least = Math.min(least, probability(score[run[0] - from], CONTENT));
      if (last + 1 < score.length) {
        least = Math.min(least, 1 - probability(score[last + 1], CONTENT + 1));
      }
    }
    return least;
  }

  private static double mean(Tags tags, List<int[]> runs, boolean source) {
    double sum = 0;
    int n = 0;
    for (int[] run : runs) {
      for (int i = run[0]; i < run[1]; i++, n++) {
        sum += source ? tags.source(i) : tags.content(i);
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  private static double strongest(float[][] score, int begin) {
    double top = 0;
    for (float[] row : score) {
      top = Math.max(top, role(row, begin));
    }
    return top;
  }
}
