package org.hearsay.intake.extract;

import java.util.List;
import org.hearsay.model.Block;

/**
 * What a format yields: the text to read, its layout, and what the document says about itself.
 *
 * @param complete false if the article could not be told from what stands around it
 */
public record Extract(
    String mediaType,
    String text,
    List<Block> blocks,
    Fact title,
    Fact byline,
    Fact publisher,
    Fact published,
    boolean complete) {

  /** A plain text says nothing about itself. */
  public static Extract ofPlainText(String text) {
    return new Extract("text/plain", text, Paragraphs.of(text), Fact.UNKNOWN, Fact.UNKNOWN, Fact.UNKNOWN, Fact.UNKNOWN, true);
  }
}
