package org.hearsay.evaluation;

import java.util.Locale;

/** What went wrong, by the first thing that would have to be put right. */
enum ErrorKind {
  NOTHING_FOUND("gold that no prediction comes near"),
  OTHER_CUE("found, but another cue was chosen"),
  NO_SOURCE("found, but no source was read where there is one"),
  WRONG_SOURCE("found, but the source is another, or one was read where there is none"),
  CONTENT_UNDER_HALF("found, but the contents agree by less than half"),
  MERGED("gold whose content was read as part of a neighbour's, or together with it"),
  SPLIT("a second prediction for what one gold attribution holds"),
  SPURIOUS("a prediction that no gold comes near");

  private final String meaning;

  ErrorKind(String meaning) {
    this.meaning = meaning;
  }

  /** One phrase for people. */
  String meaning() {
    return meaning;
  }

  /** The name as it is given on the command line and printed: lower case with hyphens. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
