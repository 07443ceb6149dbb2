package org.hearsay.reading.encoder;

/**
 * What the entity branch says of the pieces of a text: names, heads of mentions, where a mention begins and ends, the views by which two
 * mentions are compared, and which words are loaded. The twin of hearsay_training/entity_branch.py, which lays out the rows.
 */
public final class EntityHeads {

  /** Tags of names: outside, then begin and inside of person, organization, place, event, other. */
  public static final int TAGS = 11;

  /** Labels of a word as head of a mention: none, person, organization, place, event, other. */
  public static final int HEADS = 6;

  /** Views by which an anaphor and its antecedent are compared, and the width of one. */
  public static final int VIEWS = 8;

  /** Pieces before and after its head to which a mention may reach. */
  public static final int REACH = 48;

  private static final int VIEW = 24;
  private static final int SPAN = 48;
  private static final int SPAN_HEAD = TAGS + HEADS;
  private static final int SPAN_PIECE = SPAN_HEAD + 2 * SPAN;
  private static final int SPAN_FAR = SPAN_PIECE + 2 * SPAN;
  private static final int ANAPHOR = SPAN_FAR + 2 * Heads.BUCKETS;

  private static final int LOADED = ANAPHOR + 2 * VIEWS * VIEW + 1;

  private final Pieces pieces;
  private final Window[] windows;
  private final int[] deepest;

  /** The rows of one window, {@code width} numbers a piece. */
  private record Window(int first, int width, float[] rows) {
    int row(int piece) {
      return (piece - first) * width;
    }
  }

  /** Waits for the branch. */
  EntityHeads(Pieces pieces, Heads.Window[] windows, int[] deepest) {
    this.pieces = pieces;
    this.windows = new Window[windows.length];
    for (int w = 0; w < windows.length; w++) {
      float[] rows = windows[w].entityRows().join();
      this.windows[w] = new Window(windows[w].first(), rows.length / (windows[w].last() - windows[w].first()), rows);
    }
    this.deepest = deepest;
  }

  /** The pieces that the rows belong to. */
  public Pieces pieces() {
    return pieces;
  }

  private Window window(int i) {
    return windows[deepest[i]];
  }

  private float[] part(int i, int from, int length) {
    Window w = window(i);
    float[] out = new float[length];
    System.arraycopy(w.rows(), w.row(i) + from, out, 0, length);
    return out;
  }

  /** Logits of the {@link #TAGS} tags of piece {@code i}. */
  public float[] tags(int i) {
    return part(i, 0, TAGS);
  }

  /** Logits of the {@link #HEADS} labels of piece {@code i}. */
  public float[] heads(int i) {
    return part(i, TAGS, HEADS);
  }

  /** Score of the word that begins with piece {@code i} being loaded, a logit less that of the average word: 0 tells nothing. */
  public float loaded(int i) {
    Window w = window(i);
    return w.rows()[w.row(i) + LOADED];
  }

  /** First and last piece of the mention whose head begins at piece {@code head}. */
  public int[] span(int head) {
    return new int[] {edge(head, 0), edge(head, 1)};
  }

  private int edge(int head, int side) {
    Window own = window(head);
    int query = own.row(head) + SPAN_HEAD + side * SPAN;
    int far = own.row(head) + SPAN_FAR + side * Heads.BUCKETS;
    int best = head;
    float top = Float.NEGATIVE_INFINITY;
    for (int i = Math.max(0, head - REACH); i <= Math.min(pieces.size() - 1, head + REACH); i++) {
      Window w = window(i);
      int key = w.row(i) + SPAN_PIECE + side * SPAN;
      float sum = own.rows()[far + Heads.bucket(i - head)];
      for (int d = 0; d < SPAN; d++) {
        sum += own.rows()[query + d] * w.rows()[key + d];
      }
      if (sum > top) {
        top = sum;
        best = i;
      }
    }
    return best;
  }

  /** What pairs need of the head at piece {@code head}: its sides as anaphor and as antecedent, then the score of standing for something new. */
  public float[] sides(int head) {
    return part(head, ANAPHOR, 2 * VIEWS * VIEW + 1);
  }

  /** The {@link #VIEWS} views of an anaphor and an antecedent, given by their {@link #sides}, into {@code out} from its start. */
  public static void compare(float[] anaphor, float[] antecedent, float[] out) {
    for (int v = 0; v < VIEWS; v += 4) { // four at a time, so that none waits for the sum of the one before
      float a = 0;
      float b = 0;
      float c = 0;
      float d = 0;
      for (int at = v * VIEW, end = at + VIEW; at < end; at++) {
        int there = VIEWS * VIEW + at;
        a += anaphor[at] * antecedent[there];
        b += anaphor[at + VIEW] * antecedent[there + VIEW];
        c += anaphor[at + 2 * VIEW] * antecedent[there + 2 * VIEW];
        d += anaphor[at + 3 * VIEW] * antecedent[there + 3 * VIEW];
      }
      out[v] = a;
      out[v + 1] = b;
      out[v + 2] = c;
      out[v + 3] = d;
    }
  }

  /** Score of a mention, given by its {@link #sides}, being the first of its entity; pairs are measured against it. */
  public static float fresh(float[] sides) {
    return sides[2 * VIEWS * VIEW];
  }
}
