package org.hearsay.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A program that reads articles, with everything loaded.
 *
 * @param name of the program
 * @param versions of what it consists of
 * @param threads one reader for each thread; each gives back how much it found, so that no work can be left out
 */
record Contestant(String name, Map<String, String> versions, List<ToIntFunction<String>> threads) {}
