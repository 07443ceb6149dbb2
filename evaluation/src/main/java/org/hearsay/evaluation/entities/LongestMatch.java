package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two strings are, as Python's {@code difflib.SequenceMatcher} has it (after Ratcliff and Obershelp 1988), so that scores equal those
 * of the Python script. Compares UTF-16 units.
 */
final class LongestMatch {

  /** Where a longest common block stands: earliest in the first string, then earliest in the second. */
  record Block(int first, int second, int size) {}

  private final String first;
  private final String second;
  private final Map<Character, List<Integer>> places = new HashMap<>();

  /** @param frequent whether letters that fill more than a hundredth of a long second string still start a block */
  LongestMatch(String first, String second, boolean frequent) {
    this.first = first;
    this.second = second;
    for (int i = 0; i < second.length(); i++) {
      places.computeIfAbsent(second.charAt(i), c -> new ArrayList<>()).add(i);
    }
    if (!frequent && second.length() >= 200) {
      places.values().removeIf(at -> at.size() > second.length() / 100 + 1);
    }
  }

  /** Twice the letters in common blocks over the letters of both strings; 1 for two empty ones. */
  double ratio() {
    int all = first.length() + second.length();
    return all == 0 ? 1 : 2.0 * matched(0, first.length(), 0, second.length()) / all;
  }

  private int matched(int from, int to, int secondFrom, int secondTo) {
    Block b = longest(from, to, secondFrom, secondTo);
    return b.size() == 0 ? 0
        : b.size() + matched(from, b.first(), secondFrom, b.second()) + matched(b.first() + b.size(), to, b.second() + b.size(), secondTo);
  }

  Block longest() {
    return longest(0, first.length(), 0, second.length());
  }

  private Block longest(int from, int to, int secondFrom, int secondTo) {
    int bestFirst = from;
    int bestSecond = secondFrom;
    int size = 0;
    int[] before = new int[second.length() + 1];
    for (int i = from; i < to; i++) {
      int[] now = new int[second.length() + 1];
      for (int j : places.getOrDefault(first.charAt(i), List.of())) {
        if (j >= secondFrom && j < secondTo) {
          now[j + 1] = before[j] + 1;
          if (now[j + 1] > size) {
            size = now[j + 1];
            bestFirst = i - size + 1;
            bestSecond = j - size + 1;
          }
        }
      }
      before = now;
    }
    while (bestFirst > from && bestSecond > secondFrom && first.charAt(bestFirst - 1) == second.charAt(bestSecond - 1)) {
      bestFirst--;
      bestSecond--;
      size++;
    }
    while (bestFirst + size < to && bestSecond + size < secondTo && first.charAt(bestFirst + size) == second.charAt(bestSecond + size)) {
      size++;
    }
    return new Block(bestFirst, bestSecond, size);
  }
}
