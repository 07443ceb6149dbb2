package org.hearsay.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.extract.Piece;
import org.hearsay.model.Block.Kind;

/** The paragraphs of a mail's plain text: lines that a program broke are joined again (RFC 3676), quoted ones are quotes, the signature goes. */
final class MailLines {
  /** Programs break lines at 65 to 78 characters; a shorter line was ended by its writer. */
  private static final int BROKEN = 50;

  private final boolean flowed;
  private final boolean dropsSpace;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int depth;
  private boolean soft;
  private int lastLength;

  /**
   * @param flowed whether a space at a line's end says that the line goes on
   * @param dropsSpace whether that space is no part of the text
   */
  MailLines(boolean flowed, boolean dropsSpace) {
    this.flowed = flowed;
    this.dropsSpace = dropsSpace;
  }

  List<Piece> of(String text) {
    for (String line : text.split("\r\n|\r|\n", -1)) {
      if (line.equals("-- ")) {
        break;
      }
      add(line);
    }
    close();
    return pieces;
  }

  private void add(String raw) {
    int quoted = 0;
    int at = 0;
    while (at < raw.length() && (raw.charAt(at) == '>' || raw.charAt(at) == ' ' && at + 1 < raw.length() && raw.charAt(at + 1) == '>')) {
      quoted += raw.charAt(at) == '>' ? 1 : 0;
      at++;
    }
    String line = raw.substring(at);
    line = line.startsWith(" ") && (flowed || quoted > 0) ? line.substring(1) : line;
    if (line.isBlank()) {
      close();
      depth = quoted;
      return;
    }
    boolean item = isItem(line.strip());
    if (quoted != depth || item) {
      close();
    }
    depth = quoted;
    if (paragraph.length() > 0) {
      paragraph.append(soft ? dropsSpace ? "" : " " : lastLength >= BROKEN ? " " : "\n");
    }
    soft = flowed && line.endsWith(" ");
    paragraph.append(soft ? line.substring(0, line.length() - 1) : line);
    lastLength = line.length();
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("\u2022");
  }

  private void close() {
    String text = Piece.fold(paragraph);
    paragraph.setLength(0);
    soft = false;
    if (text.isEmpty()) {
      return;
    }
    boolean item = isItem(text);
    pieces.add(Piece.of(depth > 0 ? Kind.QUOTE : item ? Kind.LIST_ITEM : Kind.PARAGRAPH, null, item ? text.substring(1).strip() : text));
  }

  /** True for a parameter such as {@code delsp=yes} of a content type. */
  static boolean isOn(String value, String wanted) {
    return value != null && value.toLowerCase(Locale.ROOT).equals(wanted);
  }
}
