package org.hearsay.intake.office;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hearsay.intake.extract.Budget;
import org.hearsay.model.Block.Kind;

/**
 * Body of a DOCX file, or its notes: paragraphs in the order of the file (ECMA-376 part 1, 17.3). What was deleted or hidden is passed over, what
 * was inserted is read, as a reader of the printed page would.
 */
final class DocxBody extends XmlWalk {
  private final DocxStyles styles;
  private final Pieces pieces;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int passedOver;
  private boolean inRun;
  private boolean inText;
  private boolean hidden;

  /** A paragraph that is not at its end; those of text boxes lie inside another. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private Style style = Style.PLAIN;
    private boolean numbered;
  }

  DocxBody(DocxStyles styles, Pieces pieces, Budget budget) {
    super(budget);
    this.styles = styles;
    this.pieces = pieces;
  }

  @Override
  void begin(String name) {
    if (passedOver > 0 || isPassedOver(name)) {
      passedOver++;
      return;
    }
    switch (name) {
      case "p" -> {
        open.push(new Paragraph());
        inRun = false; // a text box lies in a run of the paragraph around it
      }
      case "r" -> {
        inRun = true;
        hidden = false;
      }
      case "t" -> inText = true;
      case "vanish" -> hidden = inRun && isOn();
      case "tab", "ptab" -> append(inRun ? " " : "");
      case "br" -> append("page".equals(attribute("type")) || "column".equals(attribute("type")) ? " " : "\n");
      case "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "tbl" -> pieces.beginTable();
      case "tr" -> pieces.beginRow();
      case "tc" -> pieces.beginCell();
      default -> beginProperty(name);
    }
  }

  private void beginProperty(String name) {
    Paragraph paragraph = open.peek();
    if (paragraph == null || inRun) {
      return;
    }
    switch (name) {
      case "pStyle" -> paragraph.style = styles.of(attribute("val"));
      case "outlineLvl" -> {
        int level = number("val", 9);
        paragraph.style = level < 9 && paragraph.style.kind() != Kind.HEADING ? Style.heading(level + 1) : paragraph.style;
      }
      case "numId" -> paragraph.numbered = number("val", 0) > 0;
      default -> { }
    }
  }

  /** Deleted and moved text, the old copy of a drawing, the separators of notes. */
  private boolean isPassedOver(String name) {
    return switch (name) {
      case "del", "moveFrom", "Fallback", "instrText", "delText", "rPrChange", "pPrChange" -> true;
      case "footnote", "endnote" -> attribute("type") != null && !"normal".equals(attribute("type"));
      default -> false;
    };
  }

  private boolean isOn() {
    String value = attribute("val");
    return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  @Override
  void end(String name) {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    switch (name) {
      case "p" -> {
        if (!open.isEmpty()) {
          Paragraph paragraph = open.pop();
          boolean item = paragraph.numbered && paragraph.style.kind() == Kind.PARAGRAPH;
          pieces.add(item ? Kind.LIST_ITEM : paragraph.style.kind(), paragraph.style.level(), paragraph.text);
        }
      }
      case "r" -> inRun = false;
      case "t" -> inText = false;
      case "tbl" -> pieces.endTable();
      default -> { }
    }
  }

  @Override
  void characters(String text) {
    append(inText ? text : "");
  }

  private void append(String text) {
    if (!open.isEmpty() && !hidden && passedOver == 0) {
      open.peek().text.append(text);
    }
  }
}
