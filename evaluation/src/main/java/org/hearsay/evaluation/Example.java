package org.hearsay.evaluation;

import java.util.List;

/**
 * One prediction to learn confidence from.
 *
 * @param features what is known of it when it is read, in the order of the features' names
 * @param right whether the score found it right
 * @param group what it must not be parted from when folds are made, such as its article's name
 */
record Example(List<Double> features, boolean right, String group) {

  Example {
    features = List.copyOf(features);
  }
}
