package org.hearsay.intake.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What a document's properties say, where it is of use: programs fill them with the names of files and of themselves.
 *
 * @param titleProperty as it stands, or null
 * @param authorProperty as it stands, or null
 */
record PdfProperties(String titleProperty, String authorProperty) {
  private static final Pattern FILE = Pattern.compile("(?i).*\\.(docx?|odt|rtf|pdf|txt|html?|indd|qxd|pages|xlsx?|pptx?|tex|dvi|ps|wpd|pmd)");
  private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'\u2019.-]*|de|van|der|von|bin|al|el|la|le|du|da|di|and)"
      + "(?:,? (?:\\p{Lu}[\\p{L}'\u2019.-]*|de|van|der|von|bin|al|el|la|le|du|da|di|and)){1,7}");
  private static final List<String> NOBODY = List.of("user", "admin", "administrator", "owner", "unknown", "author", "microsoft",
      "adobe", "acrobat", "libreoffice", "openoffice", "office", "word", "writer", "indesign", "quark", "scanner", "scan", "pdf", "print",
      "hewlett", "lenovo", "dell", "windows", "anonymous", "root", "guest", "chrome", "editor", "desktop", "laptop", "pc", "staff",
      "news", "press", "ltd", "inc", "department", "ministry", "university", "newspaper", "times", "default", "company", "corporation");
  private static final List<String> UNTITLED = List.of("untitled", "document", "print", "microsoft word", "powerpoint presentation",
      "slide 1", "page 1", "layout 1", "new document", "title", "about:blank", "unknown", "no title", "untitled document", "full page photo");

  static PdfProperties of(PDDocumentInformation information) {
    return new PdfProperties(information.getTitle(), information.getAuthor());
  }

  /** The headline, or null; where the shown heading begins the property, the rest is the site's name. */
  String title(String shown) {
    String value = oneLine(titleProperty);
    String lower = value.toLowerCase(Locale.ROOT);
    boolean senseless = value.length() < 4 || value.length() > 300 || lower.startsWith("microsoft word") || lower.startsWith("microsoft power")
        || UNTITLED.contains(lower) || FILE.matcher(value).matches() || lower.startsWith("http") || lower.startsWith("file:")
        || value.indexOf(' ') < 0 && value.matches(".*[\\d_].*") || !value.codePoints().anyMatch(Character::isLetter)
        || value.indexOf('\uFFFD') >= 0;
    if (senseless) {
      return null;
    }
    boolean longer = shown != null && shown.length() > 8 && Characters.letters(value).startsWith(Characters.letters(shown));
    return longer ? shown : value;
  }

  /** The name of a person, or null. */
  String author() {
    String value = oneLine(authorProperty);
    String without = value.toLowerCase(Locale.ROOT).startsWith("by ") ? value.substring(3) : value;
    for (String word : without.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (NOBODY.contains(word)) {
        return null;
      }
    }
    return without.length() <= 100 && NAME.matcher(without).matches() ? without : null;
  }

  private static String oneLine(String value) {
    return value == null ? "" : String.join(" ", Characters.shown(value).strip().split("\\s+"));
  }
}
