package org.hearsay.reading.tone;

/** What somebody else thinks of a word, to be weighed with what the tables say of it. For any number of threads. */
@FunctionalInterface
public interface LoadedScore {

  /** How loaded the word is where it stands: 0 where nothing is known, more the likelier. Places count UTF-16 units of the text from 0. */
  double at(int start, int end);
}
