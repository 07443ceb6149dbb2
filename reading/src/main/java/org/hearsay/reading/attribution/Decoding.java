package org.hearsay.reading.attribution;

import java.util.Properties;

/**
 * The numbers by which the heads' scores become attributions; tuned on the part of train set aside, shipped beside the network.
 *
 * @param cueBias added to the log-probabilities of cue tags: higher finds more cues
 * @param linkBias added to the log-probabilities of source and content: higher makes longer spans
 * @param change cost of a span's beginning or end, in log-probability: higher makes fewer and longer spans
 * @param least confidence below which an attribution is dropped
 */
public record Decoding(double cueBias, double linkBias, double change, double least) {

  /** Reads the numbers by their names from the model's properties. */
  public static Decoding from(Properties p) {
    return new Decoding(number(p, "cueBias"), number(p, "linkBias"), number(p, "change"), number(p, "least"));
  }

  private static double number(Properties p, String name) {
    String value = p.getProperty("decoding." + name);
    if (value == null) {
      throw new IllegalArgumentException("the model's properties lack decoding." + name);
    }
    return Double.parseDouble(value);
  }
}
