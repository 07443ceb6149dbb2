package org.hearsay.reading.attribution;

import java.util.Properties;

/**
 * The numbers by which the heads' scores become attributions; tuned on the part of train set aside, shipped beside the network.
 *
 * @param start probability of a cue's beginning from which on one is tried; low, since {@code least} has the last word
 * @param tagWeight weight of what the tag head says of a piece, on top of what the link head says of it and the cue
 * @param least confidence below which an attribution is dropped
 * @param adopt mean probability from which on words that the tag head calls content, and nobody claims, go to the likeliest cue
 */
public record Decoding(double start, double tagWeight, double least, double adopt) {

  /** Reads the numbers by their names from the model's properties. */
  public static Decoding from(Properties p) {
    return new Decoding(number(p, "start"), number(p, "tagWeight"), number(p, "least"), number(p, "adopt"));
  }

  private static double number(Properties p, String name) {
    String value = p.getProperty("decoding." + name);
    if (value == null) {
      throw new IllegalArgumentException("the model's properties lack decoding." + name);
    }
    return Double.parseDouble(value);
  }
}
