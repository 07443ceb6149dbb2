package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block.Kind;

/** Lines that belong together: a paragraph, a heading, an item of a list. */
final class Passage {
  final List<Line> lines = new ArrayList<>();
  Kind kind = Kind.PARAGRAPH;
  /** Of a heading from 1, or null. */
  Integer level;
  /** Of a table's cell from 1, or null. */
  Integer row;
  Integer cell;
  /** True for what stands in the way of the text that goes on behind it, such as a note at the foot of a page. */
  boolean aside;
  /** Its words, once the lines are joined. */
  String text = "";

  Passage(Line first) {
    lines.add(first);
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  int page() {
    return first().page;
  }

  double size() {
    return Median.of(lines, l -> l.size, l -> l.text.length());
  }

  boolean bold() {
    return lines.stream().allMatch(l -> l.bold);
  }

  int letters() {
    return lines.stream().mapToInt(l -> l.text.length()).sum();
  }
}
