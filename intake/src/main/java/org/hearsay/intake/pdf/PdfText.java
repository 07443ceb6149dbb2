package org.hearsay.intake.pdf;

import java.util.List;
import org.hearsay.intake.extract.Extract;

/**
 * What a PDF yields.
 *
 * @param extract its text, layout and facts
 * @param picturePages numbers, from 1, of the pages that hold pictures and no text, which was not read
 * @param brokenPages numbers, from 1, of the pages that are damaged, and were read as far as they go
 */
public record PdfText(Extract extract, List<Integer> picturePages, List<Integer> brokenPages) {

  /** Copies the lists. */
  public PdfText {
    picturePages = List.copyOf(picturePages);
    brokenPages = List.copyOf(brokenPages);
  }
}
