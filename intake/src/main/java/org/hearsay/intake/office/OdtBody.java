package org.hearsay.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.intake.extract.Budget;
import org.hearsay.model.Block.Kind;

/**
 * Styles and body of an OpenDocument text (ISO/IEC 26300, part 3): paragraphs in the order of the file, notes at its end. What was deleted,
 * comments, headers and footers are passed over.
 */
final class OdtBody extends XmlWalk {
  /** Spaces that one element may stand for; more are an attack on the memory. */
  private static final int MOST_SPACES = 1000;

  private final Pieces pieces;
  private final Map<String, String> parents = new HashMap<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final List<Paragraph> notes = new ArrayList<>();
  private int passedOver;
  private int lists;
  private int noteDepth;
  private boolean inBody;

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final Style style;
    private final boolean note;

    Paragraph(Style style, boolean note) {
      this.style = style;
      this.note = note;
    }
  }

  OdtBody(Pieces pieces, Budget budget) {
    super(budget);
    this.pieces = pieces;
  }

  /** Puts the notes behind the body; call it after the last walk. */
  void finish() {
    for (Paragraph note : notes) {
      pieces.add(note.style.kind(), note.style.level(), note.text);
    }
    notes.clear();
  }

  @Override
  void begin(String name) {
    if (passedOver > 0 || isPassedOver(name)) {
      passedOver++;
      return;
    }
    switch (name) {
      case "style" -> parent();
      case "text" -> inBody = true; // office:text; no other element of this name has paragraphs
      case "p" -> open(style(attribute("style-name"), lists > 0));
      case "h" -> open(heading());
      case "s" -> append(" ".repeat(Math.max(1, Math.min(MOST_SPACES, number("c", 1)))));
      case "tab" -> append(" ");
      case "line-break" -> append("\n");
      case "list-item", "list-header" -> lists++;
      case "note-body" -> noteDepth++;
      case "table" -> pieces.beginTable();
      case "table-row" -> pieces.beginRow();
      case "table-cell", "covered-table-cell" -> pieces.beginCell();
      default -> { }
    }
  }

  private static boolean isPassedOver(String name) {
    return switch (name) {
      case "tracked-changes", "annotation", "note-citation", "master-styles", "forms", "ruby-text", "binary-data", "scripts", "meta", "settings",
          "sequence-decls", "hidden-text", "title", "desc" -> true;
      default -> false;
    };
  }

  private void parent() {
    String own = attribute("name");
    String parent = attribute("parent-style-name");
    if (own != null && parent != null && "paragraph".equals(attribute("family"))) {
      parents.put(own, parent);
    }
  }

  private Style heading() {
    Style named = style(attribute("style-name"), false);
    boolean title = named.kind() == Kind.HEADING && named.level() == 0;
    return title ? named : Style.heading(Math.max(1, number("outline-level", 1)));
  }

  private Style style(String name, boolean item) {
    Style found = null;
    String at = name;
    for (int step = 0; at != null && found == null && step < 20; step++) {
      found = Style.named(at);
      at = parents.get(at);
    }
    return found != null ? found : item ? new Style(Kind.LIST_ITEM, null) : Style.PLAIN;
  }

  private void open(Style style) {
    if (inBody) {
      open.push(new Paragraph(style, noteDepth > 0));
    }
  }

  @Override
  void end(String name) {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    switch (name) {
      case "p", "h" -> {
        if (!open.isEmpty()) {
          close(open.pop());
        }
      }
      case "list-item", "list-header" -> lists = Math.max(0, lists - 1);
      case "note-body" -> noteDepth = Math.max(0, noteDepth - 1);
      case "table" -> pieces.endTable();
      case "body" -> inBody = false;
      default -> { }
    }
  }

  private void close(Paragraph paragraph) {
    if (paragraph.note) {
      notes.add(paragraph);
    } else {
      pieces.add(paragraph.style.kind(), paragraph.style.level(), paragraph.text);
    }
  }

  @Override
  void characters(String text) {
    // Line ends of the file are white space here; only line-break elements break a line.
    append(text.replace('\n', ' ').replace('\r', ' '));
  }

  private void append(String text) {
    if (!open.isEmpty() && passedOver == 0) {
      open.peek().text.append(text);
    }
  }
}
