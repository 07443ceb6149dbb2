package org.hearsay.reading.tone;

/** What somebody else thinks of a word, to be weighed with what the tables say of it. For any number of threads. */
@FunctionalInterface
public interface LoadedScore {

  /** The rank of a word that the list lacks. */
  int RAREST = 40_000;

  /** How loaded the word is where it stands: 0 where nothing is known, more the likelier. Places count UTF-16 units of the text from 0. */
  double at(int start, int end);

  /**
   * How rare the word is: its row in a list of words that begins with the frequent ones, {@link #RAREST} where the list lacks it, -1 where nothing is known.
   */
  default int rank(int start, int end) {
    return -1;
  }
}
