package org.hearsay.intake.pdf;

import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.Block.Kind;

/** What kind of block each passage is, by size, weight, indent and place. */
final class Kinds {
  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_BOLD_HEADING = 120;

  private Kinds() {}

  static void tell(List<Passage> passages, Setting setting, List<PageWords> pages) {
    TreeSet<Long> sizes = new TreeSet<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Passage next = i + 1 < passages.size() ? passages.get(i + 1) : null;
      if (isHeading(passage, next, setting.body())) {
        passage.kind = Kind.HEADING;
        sizes.add(step(passage));
      } else if (passage.size() < 0.95 * setting.body() && isBesidePicture(passage, pages)) {
        passage.kind = Kind.CAPTION;
      } else if (Marker.isBullet(passage.first().text) || isNumbered(passages, i)) {
        passage.kind = Kind.LIST_ITEM;
      } else if (isQuote(passage)) {
        passage.kind = Kind.QUOTE;
      }
    }
    for (Passage passage : passages) {
      if (passage.kind == Kind.HEADING) {
        passage.level = Math.min(6, sizes.tailSet(step(passage), true).size());
      }
    }
  }

  /** Half points: what differs by less is set alike. */
  private static long step(Passage passage) {
    return Math.round(passage.size() * 2);
  }

  private static boolean isHeading(Passage passage, Passage next, double body) {
    int letters = passage.letters();
    if (passage.size() > 1.12 * body) {
      return letters <= LONGEST_HEADING && passage.lines.size() <= 5 && letters > 1;
    }
    boolean sentence = passage.last().text.matches(".*[.,;:]$");
    return passage.bold() && passage.size() > 0.96 * body && letters <= LONGEST_BOLD_HEADING && !sentence
        && passage.lines.size() <= 2 && next != null && !next.bold();
  }

  private static boolean isBesidePicture(Passage passage, List<PageWords> pages) {
    PageWords page = pages.get(passage.page() - 1);
    Box first = passage.first().box();
    Box last = passage.last().box();
    for (Box picture : page.pictures()) {
      boolean wide = picture.x1() - picture.x0() > 40 && picture.y1() - picture.y0() > 40;
      boolean whole = picture.x1() - picture.x0() > 0.9 * page.width() && picture.y1() - picture.y0() > 0.8 * page.height();
      double overlap = Math.min(picture.x1(), first.x1()) - Math.max(picture.x0(), first.x0());
      double below = first.y0() - picture.y1();
      double above = picture.y0() - last.y1();
      double near = 2.5 * passage.size();
      boolean touches = below > -passage.size() && below < near || above > -passage.size() && above < near;
      if (wide && !whole && touches && overlap > 0.4 * Math.min(first.x1() - first.x0(), picture.x1() - picture.x0())) {
        return true;
      }
    }
    return false;
  }

  /** One number alone may begin a sentence: there must be another before or behind it. */
  private static boolean isNumbered(List<Passage> passages, int at) {
    return Marker.isNumber(passages.get(at).first().text)
        && (at > 0 && Marker.isNumber(passages.get(at - 1).first().text)
            || at + 1 < passages.size() && Marker.isNumber(passages.get(at + 1).first().text));
  }

  private static boolean isQuote(Passage passage) {
    if (passage.lines.size() < 2) {
      return false;
    }
    for (Line line : passage.lines) {
      double indent = line.x0 - line.left;
      if (indent < 1.2 * line.size || indent > 0.4 * (line.right - line.left)) {
        return false;
      }
    }
    return Math.abs(passage.first().x0 - passage.lines.get(1).x0) < 0.3 * passage.size();
  }
}
