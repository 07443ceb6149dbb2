package org.hearsay.intake.office;

import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Opening;
import org.hearsay.intake.extract.Refusal;

/** Reads the text of an RTF file (Rich Text Format Specification 1.9.1). */
public final class RtfFile {
  private RtfFile() {}

  /** The article, or a refusal that tells what is wrong with the file. */
  public static Extract read(byte[] file, Budget budget) throws Refusal {
    RtfText text = new RtfText(file, budget).read();
    return Opening.of(text.pieces().all()).extract("application/rtf", text.properties());
  }
}
