package org.hearsay.model;

import java.util.List;

/**
 * A text as it came in, with what is known about it.
 *
 * @param id {@code sha256:} and the hash, in hex, of the bytes that came in
 * @param title headline, or null
 * @param byline who wrote it, or null
 * @param publisher who published it, or null
 * @param published ISO date, or date and time with the offset as written, or null
 * @param from where the four facts before came from
 * @param language BCP 47 tag
 * @param origin path or URL as given; {@code -} for standard input
 * @param mediaType such as {@code text/plain}
 * @param text the exact text; every span counts its UTF-16 units
 * @param blocks headings, paragraphs and the like, in order of the text
 */
public record Document(
    String id,
    String title,
    String byline,
    String publisher,
    String published,
    Facts from,
    String language,
    String origin,
    String mediaType,
    String text,
    List<Block> blocks) {

  /** Copies the list. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Where a fact about a document came from; the names outside are lower case with hyphens. */
  public enum Found {
    GIVEN, JSON_LD, OPENGRAPH, META, TIME, URL, PROPERTIES, TEXT
  }

  /** For each fact where it came from, or null where the fact is unknown. */
  public record Facts(Found title, Found byline, Found publisher, Found published) {}
}
