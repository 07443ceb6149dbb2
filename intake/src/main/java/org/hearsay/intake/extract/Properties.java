package org.hearsay.intake.extract;

import java.util.Locale;
import java.util.Set;

/**
 * What a file says of the document in it, as far as that can be believed; null where it says nothing or nothing of use.
 *
 * @param title headline
 * @param author a person's name
 * @param published ISO date, or date and time with its offset
 */
public record Properties(String title, String author, String published) {
  /** A file that says nothing. */
  public static final Properties NONE = new Properties(null, null, null);

  private static final Set<String> NO_TITLES = Set.of("untitled", "document", "untitled document", "document1", "title", "doc title", "blank");
  private static final Set<String> NO_PEOPLE =
      Set.of("user", "admin", "administrator", "owner", "author", "unknown", "anonymous", "root", "guest", "microsoft office user", "windows user");
  private static final Set<String> FILE_ENDINGS = Set.of("doc", "docx", "odt", "rtf", "pdf", "html", "htm", "txt", "indd", "qxd", "pub");

  /**
   * Drops names of files and of programs. Office programs write the day on which a file, or its template, was begun: it is taken as the date
   * only where the file was also last changed on that day, since a wrong date is worse than none.
   *
   * @param created when the file was begun, ISO, or null
   * @param modified when it was last changed, ISO, or null
   */
  public static Properties of(String title, String author, String created, String modified) {
    return new Properties(title(title), author(author), sameDay(created, modified));
  }

  private static String title(String title) {
    String folded = title == null ? "" : Piece.fold(title).replace('\n', ' ');
    String lower = folded.toLowerCase(Locale.ROOT);
    boolean file = FILE_ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1)) || lower.startsWith("microsoft word - ");
    return folded.isEmpty() || file || NO_TITLES.contains(lower) || folded.indexOf(' ') < 0 ? null : folded;
  }

  private static String author(String author) {
    String folded = author == null ? "" : Piece.fold(author).replace('\n', ' ');
    boolean name = folded.indexOf(' ') > 0 && folded.length() <= 100 && !NO_PEOPLE.contains(folded.toLowerCase(Locale.ROOT));
    return name ? folded : null;
  }

  private static String sameDay(String created, String modified) {
    if (created == null || modified == null || created.length() < 10 || !modified.startsWith(created.substring(0, 10))) {
      return null;
    }
    String day = created.substring(0, 10);
    return IsoDate.isValid(created) ? created : IsoDate.isValid(day) ? day : null;
  }
}
