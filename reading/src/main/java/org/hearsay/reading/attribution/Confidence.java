package org.hearsay.reading.attribution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Turns what is known of an attribution into the probability that it is right: logistic regression (Cox 1958), fitted on the part of
 * train set aside by {@code evaluation fit} and shipped beside the network.
 */
public final class Confidence {

  /** Names of the evidence, in order. */
  private static final String[] EVIDENCE = {
    "cue", "weakestCue", "source", "content", "edges", "noSource", "noCue", "shortContent", "quoted", "parts", "sourceTags", "contentTags"
  };

  private final double constant;
  private final double[] weights = new double[EVIDENCE.length];

  /** Reads {@code confidence.constant} and {@code confidence.NAME} from the model's properties. */
  public Confidence(Properties p) {
    constant = Double.parseDouble(p.getProperty("confidence.constant", "0"));
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Double.parseDouble(p.getProperty("confidence." + EVIDENCE[i], "0"));
    }
  }

  /** The evidence of one attribution, in the order of {@link #EVIDENCE}; probabilities as log-odds. */
  static double[] evidence(Cues.Run cue, Links.Linked linked, int contentUnits, boolean quoted) {
    return new double[] {
      logOdds(cue.probability()),
      logOdds(cue.weakest()),
      logOdds(linked.sourceCertainty()),
      logOdds(linked.contentCertainty()),
      logOdds(linked.edgeCertainty()),
      linked.source().isEmpty() ? 1 : 0,
      cue.anchor() ? 1 : 0,
      Math.max(0, 3.5 - Math.log(1 + contentUnits)),
      quoted ? 1 : 0,
      linked.content().size() > 1 ? 1 : 0,
      linked.source().isEmpty() ? 0 : logOdds(linked.sourceTags()),
      logOdds(linked.contentTags())
    };
  }

  /** The evidence by its names, in order. */
  public static Map<String, Double> named(double[] evidence) {
    Map<String, Double> out = new LinkedHashMap<>();
    for (int i = 0; i < EVIDENCE.length; i++) {
      out.put(EVIDENCE[i], evidence[i]);
    }
    return out;
  }

  /** Probability, 0 to 1, to four digits. */
  double of(double[] evidence) {
    double sum = constant;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
  }

  private static double logOdds(double p) {
    double kept = Math.min(0.9995, Math.max(0.0005, p));
    return Math.log(kept / (1 - kept));
  }
}
