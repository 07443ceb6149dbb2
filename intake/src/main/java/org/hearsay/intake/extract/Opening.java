package org.hearsay.intake.extract;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block.Kind;
import org.hearsay.model.Document.Found;

/**
 * What stands before an article's first sentence: headline, "By" line, a line that is a date. They become facts and leave the text, as the
 * contract says of headlines. Properties of the file count where the text is silent.
 */
public final class Opening {
  /** Pieces after the headline among which a byline and a date are sought: subhead, byline, date, place. */
  private static final int SOUGHT = 4;
  private static final int LONGEST_HEADLINE = 300;

  private final List<Piece> body;
  private Fact title = Fact.UNKNOWN;
  private Fact byline = Fact.UNKNOWN;
  private Fact published = Fact.UNKNOWN;

  private Opening(List<Piece> pieces) {
    body = new ArrayList<>(pieces);
    boolean headed = false;
    if (!body.isEmpty() && isHeadline(body.get(0))) {
      title = new Fact(body.remove(0).text().replace('\n', ' '), Found.TEXT);
      headed = true;
    }
    for (int i = 0; i < Math.min(headed ? SOUGHT : 2, body.size()); i++) {
      String line = body.get(i).text();
      String date = WrittenDate.of(line);
      if (byline.value() == null && PlainOpening.isByline(line)) {
        byline = new Fact(line.substring(3).strip(), Found.TEXT);
        body.remove(i--);
      } else if (published.value() == null && date != null) {
        published = new Fact(date, Found.TEXT);
        body.remove(i--);
      }
    }
  }

  /** Takes the opening off the pieces of a document. */
  public static Opening of(List<Piece> pieces) {
    return new Opening(pieces);
  }

  /**
   * The document, with what its file says of itself where its text says nothing.
   *
   * @param properties title, byline and date of the file, each of which may be unknown
   */
  public Extract extract(String mediaType, Properties properties) {
    TextWithBlocks text = new TextWithBlocks();
    for (Piece piece : body) {
      text.add(piece.kind(), piece.level() == null ? null : Math.max(1, piece.level()), piece.page(), piece.row(), piece.column(), piece.text());
    }
    return new Extract(mediaType, text.text(), text.blocks(), or(title, properties.title()), or(byline, properties.author()), Fact.UNKNOWN,
        or(published, properties.published()), true);
  }

  private static Fact or(Fact one, String other) {
    return one.value() != null || other == null ? one : new Fact(other, Found.PROPERTIES);
  }

  private static boolean isHeadline(Piece piece) {
    return piece.kind() == Kind.HEADING && piece.level() != null && piece.level() <= 1 && piece.text().length() <= LONGEST_HEADLINE;
  }
}
