package org.hearsay.intake.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number from 1
 * @param width in points, as the text is read
 * @param height in points, as the text is read
 * @param words in the order in which the file draws them
 * @param pictures where pictures lie
 * @param letters drawn in all
 * @param unknown how many of them have no meaning as characters
 * @param whole false if the page is damaged and was not read to its end
 */
record PageWords(int number, double width, double height, List<Word> words, List<Box> pictures, int letters, int unknown,
    boolean whole) {

  PageWords with(List<Word> others) {
    return new PageWords(number, width, height, others, pictures, letters, unknown, whole);
  }
}
