package org.hearsay.intake.office;

import java.util.Map;
import java.util.Set;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Opening;
import org.hearsay.intake.extract.Refusal;

/** Reads the text of a DOCX file: its body in order, then its notes; headers, footers, comments and pictures are not the article. */
public final class DocxFile {
  /** The media type of such files. */
  public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String BODY = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String FOOTNOTES = "word/footnotes.xml";
  private static final String ENDNOTES = "word/endnotes.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private DocxFile() {}

  /** The article, or a refusal that tells what is wrong with the file. */
  public static Extract read(byte[] file, Budget budget) throws Refusal {
    Map<String, byte[]> parts = ZipParts.read(file, Set.of(BODY, STYLES, FOOTNOTES, ENDNOTES, PROPERTIES), budget);
    if (!parts.containsKey(BODY)) {
      throw Damage.missing(BODY);
    }
    DocxStyles styles = new DocxStyles(budget);
    if (parts.containsKey(STYLES)) {
      styles.walk(parts.get(STYLES));
    }
    Pieces pieces = new Pieces();
    for (String part : new String[] {BODY, FOOTNOTES, ENDNOTES}) {
      if (parts.containsKey(part)) {
        new DocxBody(styles, pieces, budget).walk(parts.get(part));
      }
    }
    return Opening.of(pieces.all()).extract(MEDIA_TYPE, PropertiesPart.read(parts.get(PROPERTIES), budget));
  }
}
