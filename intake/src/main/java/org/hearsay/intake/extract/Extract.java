package org.hearsay.intake.extract;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Notice;

/**
 * What a format yields: the text to read, its layout, and what the document says about itself.
 *
 * @param complete false if the article could not be told from what stands around it
 * @param notices what could not be read or was doubtful
 */
public record Extract(
    String mediaType,
    String text,
    List<Block> blocks,
    Fact title,
    Fact byline,
    Fact publisher,
    Fact published,
    boolean complete,
    List<Notice> notices) {

  /** Copies the lists. */
  public Extract {
    blocks = List.copyOf(blocks);
    notices = List.copyOf(notices);
  }

  /** An extract of which there is nothing to notice. */
  public Extract(String mediaType, String text, List<Block> blocks, Fact title, Fact byline, Fact publisher, Fact published, boolean complete) {
    this(mediaType, text, blocks, title, byline, publisher, published, complete, List.of());
  }

  /** The same with further notices. */
  public Extract with(List<Notice> further) {
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(further);
    return new Extract(mediaType, text, blocks, title, byline, publisher, published, complete, all);
  }

  /** A plain text, character for character; lines above its first sentence can give facts. */
  public static Extract ofPlainText(String text) {
    return new PlainOpening(text).extract(text);
  }
}
