package org.hearsay.intake.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String LEAD = "(?:(?:first )?(?:published|posted|updated|issued|released|date)(?: on| at)?:? )?"
      + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
  private static final Pattern DAY_FIRST = Pattern.compile(LEAD + "(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\.?");
  private static final Pattern MONTH_FIRST = Pattern.compile(LEAD + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\.?");
  private static final Pattern ISO = Pattern.compile(LEAD + "(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern BYLINE = Pattern.compile("(?i:by) ((?:\\p{Lu}[\\p{L}.'\u2019-]*|and|&|,|de|van|von|der|la|al|bin)(?:,? |$)){2,12}");
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

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
      String date = date(line);
      if (byline.value() == null && BYLINE.matcher(line).matches()) {
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

  /** The ISO date that a line is, or null if the line is anything else; what could be two dates, such as 03/09/2014, is none. */
  static String date(String line) {
    if (line.length() > 60) {
      return null;
    }
    String lower = line.toLowerCase(Locale.ROOT).strip();
    Matcher iso = ISO.matcher(lower);
    if (iso.matches()) {
      return valid(iso.group(1));
    }
    Matcher day = DAY_FIRST.matcher(lower);
    if (day.matches()) {
      return date(day.group(3), day.group(2), day.group(1));
    }
    Matcher month = MONTH_FIRST.matcher(lower);
    return month.matches() ? date(month.group(3), month.group(1), month.group(2)) : null;
  }

  private static String date(String year, String month, String day) {
    return valid(String.format(Locale.ROOT, "%s-%02d-%02d", year, MONTHS.indexOf(month) + 1, Integer.parseInt(day)));
  }

  private static String valid(String date) {
    return IsoDate.isValid(date) ? date : null;
  }
}
