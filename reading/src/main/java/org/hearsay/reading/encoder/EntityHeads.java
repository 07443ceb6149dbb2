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
  private final Heads.Window[] windows;
  private final int[] deepest;

  EntityHeads(Pieces pieces, Heads.Window[] windows, int[] deepest) {
    this.pieces = pieces;
    this.windows = windows;
    this.deepest = deepest;
  }

  /** The pieces that the rows belong to. */
  public Pieces pieces() {
    return pieces;
  }

  private Heads.Window window(int i) {
    return windows[deepest[i]];
  }

  private float[] part(int i, int from, int length) {
    Heads.Window w = window(i);
    float[] out = new float[length];
    System.arraycopy(w.entityRows(), w.entityRow(i) + from, out, 0, length);
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
    Heads.Window w = window(i);
    return w.entityRows()[w.entityRow(i) + LOADED];
  }

  /** First and last piece of the mention whose head begins at piece {@code head}. */
  public int[] span(int head) {
    return new int[] {edge(head, 0), edge(head, 1)};
  }

  private int edge(int head, int side) {
    Heads.Window own = window(head);
    int query = own.entityRow(head) + SPAN_HEAD + side * SPAN;
    int far = own.entityRow(head) + SPAN_FAR + side * Heads.BUCKETS;
    int best = head;
    float top = Float.NEGATIVE_INFINITY;
    for (int i = Math.max(0, head - REACH); i <= Math.min(pieces.size() - 1, head + REACH); i++) {
      Heads.Window w = window(i);
      int key = w.entityRow(i) + SPAN_PIECE + side * SPAN;
      float sum = own.entityRows()[far + Heads.bucket(i - head)];
      for (int d = 0; d < SPAN; d++) {
        sum += own.entityRows()[query + d] * w.entityRows()[key + d];
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
    for (int v = 0, at = 0; v < VIEWS; v++) {
      float sum = 0;
      for (int end = at + VIEW; at < end; at++) {
        sum += anaphor[at] * antecedent[VIEWS * VIEW + at];
      }
      out[v] = sum;
    }
  }

  /** Score of a mention, given by its {@link #sides}, being the first of its entity; pairs are measured against it. */
  public static float fresh(float[] sides) {
    return sides[2 * VIEWS * VIEW];
  }
}
