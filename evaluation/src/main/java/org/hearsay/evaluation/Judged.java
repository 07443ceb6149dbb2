package org.hearsay.evaluation;

/** One prediction with the confidence it was given and whether the score found it right. */
record Judged(double confidence, boolean right) {}
