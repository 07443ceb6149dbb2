package org.hearsay.reading.name;

/**
 * Two names that the text says are one's.
 *
 * @param first index of a name in the list that was given
 * @param second index of a later one
 */
public record AliasPair(int first, int second) {}
