package org.hearsay.exports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.exports.Anchors.Anchor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * The text with its attributions marked. Spans nest, overlap and come in several parts, which elements inside elements can't follow; so the text
 * is cut wherever a mark begins or ends, and each piece says by itself of which attributions it is which part. The characters between the tags
 * are those of the document, one for one: numbers and labels are drawn by the style sheet.
 */
final class MarkedText {

  /** From here on an attribution is more likely right than wrong. */
  private static final double LIKELY = 0.5;

  private static final int SHADES = 3;

  private final String text;
  private final Document document;
  private final Deque<Mark> ahead;
  private final Deque<Entry> numbers;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final List<Mark> active = new ArrayList<>();
  private final Anchors anchors;
  private final Markup out;
  private int row;
  private Integer page;

  private MarkedText(Document document, List<Entry> entries, List<Anchor> anchors, Markup out) {
    this.document = document;
    this.text = document.text();
    this.out = out;
    List<Mark> marks = Mark.of(entries);
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    this.anchors = new Anchors(anchors, out);
    cuts.addAll(Anchors.cuts(anchors));
    marks.sort(Comparator.comparing(Mark::span));
    this.ahead = new ArrayDeque<>(marks);
    this.numbers = entries.stream().sorted(Comparator.comparingInt(MarkedText::numberPlace))
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  /** Writes the blocks of a document whose spans are known to lie in it. */
  static void write(Document document, List<Entry> entries, List<Anchor> anchors, Markup out) {
    new MarkedText(document, entries, anchors, out).blocks();
  }

  /** After the cue, like the number of a footnote; without a cue after the first part of the content. */
  private static int numberPlace(Entry entry) {
    Attribution a = entry.attribution;
    List<Span> cue = a.cue().spans();
    return cue.isEmpty() ? a.content().get(0).end() : cue.get(cue.size() - 1).end();
  }

  private void blocks() {
    List<Block> blocks = Paragraphs.of(document);
    int done = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int rowOfCell = block.kind() == Block.Kind.TABLE_CELL && block.row() != null ? block.row() : 0;
      if (row != rowOfCell && row != 0) {
        out.close("div");
      }
      out.text(text.substring(done, block.span().start()));
      if (row != rowOfCell && rowOfCell != 0) {
        out.open("div", "class", "row");
      }
      row = rowOfCell;
      block(block, i + 1 == blocks.size());
      done = block.span().end();
    }
    if (row != 0) {
      out.close("div");
    }
    anchors.end();
    out.text(text.substring(done));
  }

  private void block(Block block, boolean last) {
    String element = switch (block.kind()) {
      case HEADING -> "h" + Math.min(6, Math.max(2, 1 + (block.level() == null ? 1 : block.level())));
      case QUOTE -> "blockquote";
      default -> "p";
    };
    String name = switch (block.kind()) {
      case LIST_ITEM -> "item";
      case CAPTION -> "caption";
      case TABLE_CELL -> "cell";
      default -> null;
    };
    boolean turned = block.page() != null && !block.page().equals(page);
    page = turned ? block.page() : page;
    boolean numbered = !numbers.isEmpty() && numberPlace(numbers.peek()) <= block.span().end();
    out.open(element, "class", name, "dir", "auto", "data-page", turned ? String.valueOf(page) : null, "data-first",
        numbered ? String.valueOf(numbers.peek().number) : null);
    pieces(block.span());
    while (last && !numbers.isEmpty()) {
      number(numbers.remove(), block.span().end());
    }
    out.close(element);
  }

  private void pieces(Span block) {
    int start = block.start();
    while (start < block.end()) {
      anchors.at(start, block.end());
      Integer cut = cuts.higher(start);
      int end = cut == null ? block.end() : Math.min(cut, block.end());
      piece(start, end);
      start = end;
      anchors.until(end);
      while (!numbers.isEmpty() && numberPlace(numbers.peek()) <= end) {
        number(numbers.remove(), end);
      }
    }
    anchors.at(block.end(), block.end());
  }

  private void piece(int start, int end) {
    while (!ahead.isEmpty() && ahead.peek().span().start() <= start) {
      active.add(ahead.remove());
    }
    active.removeIf(mark -> mark.span().end() <= start);
    String words = text.substring(start, end);
    if (active.isEmpty()) {
      out.text(words);
      return;
    }
    active.sort(Mark.INWARD);
    out.element("span", words, "class", look(start, end), "data-a", active.stream().map(Mark::token).collect(Collectors.joining(" ")));
  }

  /** Classes: the part that shows, how many contents lie on one another, and whether the innermost begins or ends here or is unlikely. */
  private String look(int start, int end) {
    List<String> out = new ArrayList<>();
    List<Mark> contents = active.stream().filter(mark -> mark.role() == Mark.Role.CONTENT).toList();
    for (Mark.Role role : Mark.Role.values()) {
      if (role != Mark.Role.CONTENT && active.stream().anyMatch(mark -> mark.role() == role)) {
        out.add(String.valueOf(role.letter));
      }
    }
    if (!contents.isEmpty()) {
      out.add("t" + Math.min(SHADES, contents.size()));
      if (contents.stream().anyMatch(mark -> mark.span().start() == start)) {
        out.add("b");
      }
      if (contents.stream().anyMatch(mark -> mark.span().end() == end)) {
        out.add("e");
      }
      if (contents.get(contents.size() - 1).entry().attribution.confidence() < LIKELY) {
        out.add("u");
      }
    }
    return String.join(" ", out);
  }

  /** A number inside a content lies on its ground too, which would else have a hole. */
  private void number(Entry entry, int place) {
    List<Mark> around = active.stream().filter(mark -> mark.role() == Mark.Role.CONTENT && mark.span().end() > place).toList();
    String ground = around.isEmpty() ? "n" : "n t" + Math.min(SHADES, around.size());
    String tokens = Stream.concat(around.stream().map(Mark::token), Stream.of(entry.number + "n")).collect(Collectors.joining(" "));
    Attribution.Polarity polarity = entry.attribution.polarity();
    String doubt = polarity == Attribution.Polarity.AFFIRMED ? "" : " " + Words.term(polarity);
    out.open("a", "class", ground, "id", "t" + entry.number, "href", "#a" + entry.number, "data-a", tokens, "data-n", entry.number + doubt,
        "aria-label", "attribution " + entry.number + doubt).close("a");
  }
}
