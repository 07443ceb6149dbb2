package org.hearsay.reading.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;

/** Rows and list items against the total that a table or a list tells. */
final class BlockSums {
  private final String text;
  private final CheckWords words;
  private final Map<Block, Figure> figures = new HashMap<>();
  private final Map<Block, Integer> counts = new HashMap<>();

  BlockSums(String text, CheckWords words, List<Block> blocks, List<Quantity> quantities) {
    this.text = text;
    this.words = words;
    int at = 0;
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.LIST_ITEM && block.kind() != Block.Kind.TABLE_CELL) {
        continue; // is never asked for
      }
      while (at < quantities.size() && quantities.get(at).span().start() < block.span().start()) {
        at++;
      }
      for (int i = at; i < quantities.size() && block.span().contains(quantities.get(i).span()); i++) {
        counts.merge(block, 1, Integer::sum);
        figures.put(block, new Figure(quantities.get(i), 0, 0));
      }
    }
  }

  void check(List<Block> blocks, List<Check> out) {
    int from = 0;
    while (from < blocks.size()) {
      Block first = blocks.get(from);
      int to = from + 1;
      while (to < blocks.size() && goesOn(blocks.get(to - 1), blocks.get(to))) {
        to++;
      }
      if (first.kind() == Block.Kind.LIST_ITEM) {
        List<Block> items = blocks.subList(from, to);
        column(items, items, out);
      } else if (first.kind() == Block.Kind.TABLE_CELL) {
        table(blocks.subList(from, to), out);
      }
      from = to;
    }
  }

  private static boolean goesOn(Block before, Block next) {
    return before.kind() == next.kind() && (next.row() == null || before.row() == null || next.row() >= before.row());
  }

  private void table(List<Block> cells, List<Check> out) {
    Map<Integer, List<Block>> columns = new TreeMap<>();
    Map<Integer, Block> heads = new HashMap<>();
    for (Block cell : cells) {
      if (cell.row() == null || cell.column() == null) {
        return;
      }
      columns.computeIfAbsent(cell.column(), key -> new ArrayList<>()).add(cell);
      heads.putIfAbsent(cell.row(), cell);
    }
    for (List<Block> column : columns.values()) {
      List<Block> labels = new ArrayList<>();
      for (Block cell : column) {
        labels.add(heads.get(cell.row()));
      }
      boolean first = column.get(0) == labels.get(0) && labels.size() > 1 && column.get(1) == labels.get(1);
      if (!first) {
        column(column, labels, out);
      }
    }
  }

  /** One column, or one list: its last line that is labelled a total against all before it. */
  private void column(List<Block> cells, List<Block> labels, List<Check> out) {
    int last = cells.size() - 1;
    if (last < 2 || !isTotal(labels.get(last)) || !isNumber(cells.get(last), cells == labels)) {
      return;
    }
    Figure total = figures.get(cells.get(last));
    List<Figure> parts = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      boolean number = isNumber(cells.get(i), cells == labels);
      boolean head = i == 0 && !counts.containsKey(cells.get(0));
      if (isTotal(labels.get(i)) && !head || !number && !head) {
        return;
      }
      if (number) {
        Figure part = figures.get(cells.get(i));
        if (part.quantity().kind() != total.quantity().kind() && total.unit() != null && part.unit() != null) {
          return;
        }
        parts.add(part);
      }
    }
    if (parts.size() > 1) {
      add(total, parts, out);
    }
  }

  private boolean isTotal(Block label) {
    String word = label.span().of(text).strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return words.is(word.substring(0, end), CheckRole.TOTAL);
  }

  /** One exact number, and in a table nothing beside it. */
  private boolean isNumber(Block cell, boolean labelled) {
    Figure figure = figures.get(cell);
    if (figure == null || counts.get(cell) != 1 || !figure.exact() || figure.is(Quantity.Kind.ORDINAL)) {
      return false;
    }
    return labelled || figure.span().length() + 2 >= cell.span().of(text).strip().length();
  }

  private void add(Figure total, List<Figure> parts, List<Check> out) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    boolean rounded = total.is(Quantity.Kind.PERCENT) || total.is(Quantity.Kind.MEASURE);
    List<BigDecimal> values = new ArrayList<>();
    List<Span> evidence = new ArrayList<>(List.of(total.span()));
    for (Figure part : parts) {
      sum = sum.add(part.value());
      values.add(part.value());
      evidence.add(part.span());
      slack = slack.add(Precision.of(text, part));
      rounded |= Precision.decimals(part.span().of(text)) > 0 || hasWord(part);
    }
    boolean cents = total.is(Quantity.Kind.MONEY) && !hasWord(total) && parts.stream().noneMatch(BlockSums.this::hasWord);
    slack = rounded && !cents ? slack.add(Precision.of(text, total)) : BigDecimal.ZERO;
    boolean holds = sum.subtract(total.value()).abs().compareTo(slack) <= 0;
    String told = Finding.sum(values, sum);
    boolean same = sum.compareTo(total.value()) == 0;
    out.add(Finding.of(Check.Kind.SUM, holds ? Verdict.HOLDS : Verdict.FAILS,
        told + (same ? ", as the text says." : holds ? ", which but for rounding is the " + Finding.told(total.value()) + " of the text." : ", but the text says " + Finding.told(total.value()) + "."), evidence));
  }

  private boolean hasWord(Figure figure) {
    String written = figure.span().of(text);
    return Character.isLetter(written.charAt(written.length() - 1));
  }
}
