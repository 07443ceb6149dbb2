package org.hearsay.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Piece;
import org.hearsay.model.Block.Kind;

/** Writes out the blocks of a Markdown document in order, without recursion. Pictures and raw HTML are no text. */
final class MarkdownPieces {
  private final Budget budget;
  private final List<Piece> pieces = new ArrayList<>();
  private int quotes;
  private int items;
  private int row;
  private int column;

  MarkdownPieces(Budget budget) {
    this.budget = budget;
  }

  List<Piece> of(Node document) {
    Node at = document.getFirstChild();
    while (at != null) {
      budget.check();
      boolean into = enter(at);
      if (into && at.getFirstChild() != null) {
        at = at.getFirstChild();
        continue;
      }
      leave(at);
      while (at.getNext() == null) {
        at = at.getParent();
        if (at == null || at == document) {
          return pieces;
        }
        leave(at);
      }
      at = at.getNext();
    }
    return pieces;
  }

  /** False if what lies inside was written here. */
  private boolean enter(Node node) {
    if (node instanceof Heading heading) {
      add(Kind.HEADING, heading.getLevel(), heading);
    } else if (node instanceof Paragraph) {
      add(items > 0 ? Kind.LIST_ITEM : quotes > 0 ? Kind.QUOTE : Kind.PARAGRAPH, null, node);
    } else if (node instanceof TableCell) {
      column++;
      String text = words(node);
      if (!text.isEmpty()) {
        pieces.add(new Piece(Kind.TABLE_CELL, null, null, row, column, text));
      }
    } else if (node instanceof FencedCodeBlock code) {
      literal(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      literal(code.getLiteral());
    } else {
      quotes += node instanceof BlockQuote ? 1 : 0;
      items += node instanceof ListItem ? 1 : 0;
      row = node instanceof TableBlock ? 0 : node instanceof TableRow ? row + 1 : row;
      column = node instanceof TableRow ? 0 : column;
      return true;
    }
    return false;
  }

  private void leave(Node node) {
    quotes -= node instanceof BlockQuote ? 1 : 0;
    items -= node instanceof ListItem ? 1 : 0;
  }

  /** Indented lines are mostly prose that somebody indented. */
  private void literal(String literal) {
    String text = Piece.fold(literal);
    if (!text.isEmpty()) {
      pieces.add(Piece.of(Kind.PARAGRAPH, null, text));
    }
  }

  private void add(Kind kind, Integer level, Node node) {
    String text = words(node);
    if (!text.isEmpty()) {
      pieces.add(Piece.of(kind, level, text));
    }
  }

  private String words(Node block) {
    StringBuilder text = new StringBuilder();
    Node at = block.getFirstChild();
    while (at != null && at != block) {
      budget.check();
      if (at instanceof Text words) {
        text.append(words.getLiteral());
      } else if (at instanceof Code code) {
        text.append(code.getLiteral());
      } else if (at instanceof SoftLineBreak) {
        text.append(' ');
      } else if (at instanceof HardLineBreak) {
        text.append('\n');
      }
      if (at.getFirstChild() != null && !(at instanceof Image)) {
        at = at.getFirstChild();
        continue;
      }
      while (at != block && at.getNext() == null) {
        at = at.getParent();
      }
      at = at == block ? block : at.getNext();
    }
    return Piece.fold(text);
  }
}
