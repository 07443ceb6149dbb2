package org.hearsay.reading.role;

/**
 * A title found in a line.
 *
 * @param from first word of the phrase, with words that are no part of the title
 * @param titleFrom first word of the title
 * @param cut UTF-16 units to leave out at the start of that word: the "then-" of "then-governor"
 * @param to one past the last word
 * @param trade true for a trade, which is a post only at an organisation
 */
record Post(int from, int titleFrom, int cut, int to, boolean trade) {

  String title(Line line) {
    return line.text.substring(line.start(titleFrom) + cut, line.end(to - 1));
  }

  Post until(int end) {
    return new Post(from, titleFrom, cut, end, trade);
  }
}
