package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * The letters of a page as they are drawn. Kept are those that run the way most do: what stands across, such as a
 * watermark or a note in the margin, is none of the text. What is drawn twice in one place counts once.
 */
final class PageLetters {
  /** How far, in ems, the second drawing of a bold or shadowed letter may lie from the first. */
  private static final double TWICE = 0.1;
  private static final double CELL = 4;
  /** Of the letters that have no meaning, this is one. */
  private static final String NO_MEANING = "\uFFFD";

  private final PDRectangle crop;
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<double[]> pictures = new ArrayList<>();
  private int unknown;

  PageLetters(PDRectangle crop) {
    this.crop = crop;
  }

  /** A letter as the file has it, with y upwards; its direction is 0 to 3 right angles, or -1. */
  private static final class Drawn {
    private String text;
    private double ax;
    private double ay;
    private double bx;
    private double by;
    private double size;
    private boolean bold;
    private int mcid;
    private int direction;
  }

  int count() {
    return drawn.size();
  }

  void add(String unicode, Matrix matrix, double advance, double size, boolean bold, int mcid) {
    Drawn letter = new Drawn();
    letter.text = unicode == null ? NO_MEANING : Characters.shown(unicode);
    letter.ax = matrix.getTranslateX() - crop.getLowerLeftX();
    letter.ay = matrix.getTranslateY() - crop.getLowerLeftY();
    letter.bx = letter.ax + advance * matrix.getScaleX();
    letter.by = letter.ay + advance * matrix.getShearY();
    letter.size = size;
    letter.bold = bold;
    letter.mcid = mcid;
    letter.direction = direction(matrix.getScaleX(), matrix.getShearY());
    if (unicode == null || Characters.isMeaningless(letter.text)) {
      unknown++;
    }
    if (Double.isFinite(letter.ax + letter.ay + letter.bx + letter.by) && size > 0 && size < 10_000) {
      drawn.add(letter);
    }
  }

  /** What the file says that the letters from there on mean, such as "fi" for a sign of its own. */
  void setActual(int from, String actual) {
    int count = drawn.size() - from;
    // What is much longer describes a picture, or a whole passage that its letters tell as well.
    if (count < 1 || actual.length() > 2 * count + 2) {
      return;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = from; i < drawn.size(); i++) {
      shown.append(drawn.get(i).text);
    }
    if (shown.toString().equals(actual) || shown.length() > 8) {
      return;
    }
    Drawn first = drawn.get(from);
    Drawn last = drawn.get(drawn.size() - 1);
    first.text = Characters.shown(actual);
    if (Math.abs(last.by - first.ay) < first.size && first.direction == last.direction) {
      first.bx = last.bx;
      first.by = last.by;
    }
    drawn.subList(from + 1, drawn.size()).clear();
  }

  /** A picture fills the square from 0 to 1 of its matrix. */
  void addPicture(Matrix matrix) {
    double x = matrix.getTranslateX() - crop.getLowerLeftX();
    double y = matrix.getTranslateY() - crop.getLowerLeftY();
    pictures.add(new double[] {x, y, x + matrix.getScaleX() + matrix.getShearX(), y + matrix.getScaleY() + matrix.getShearY()});
  }

  PageWords page(int number, boolean whole) {
    int direction = mainDirection();
    boolean turned = direction % 2 == 1;
    double width = turned ? crop.getHeight() : crop.getWidth();
    double height = turned ? crop.getWidth() : crop.getHeight();
    List<Glyph> kept = new ArrayList<>();
    Map<Long, Glyph> seen = new HashMap<>();
    for (Drawn letter : drawn) {
      double x0 = along(direction, letter.ax, letter.ay);
      double x1 = along(direction, letter.bx, letter.by);
      double y = down(direction, letter.ax, letter.ay);
      boolean onPage = x1 > -1 && x0 < width + 1 && y > -1 && y < height + letter.size;
      if (letter.direction == direction && onPage && !letter.text.isEmpty()) {
        Glyph glyph = new Glyph(letter.text, x0, Math.max(x0, x1), y, letter.size, letter.bold, letter.mcid);
        if (glyph.isSpace() || !isSecond(glyph, seen)) {
          kept.add(glyph);
        }
      }
    }
    List<Box> boxes = new ArrayList<>();
    for (double[] p : pictures) {
      double x0 = along(direction, p[0], p[1]);
      double x1 = along(direction, p[2], p[3]);
      double y0 = down(direction, p[0], p[1]);
      double y1 = down(direction, p[2], p[3]);
      boxes.add(new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)));
    }
    return new PageWords(number, width, height, Words.of(kept), boxes, drawn.size(), unknown, whole);
  }

  private double along(int direction, double x, double y) {
    return switch (direction) {
      case 1 -> y;
      case 2 -> crop.getWidth() - x;
      case 3 -> crop.getHeight() - y;
      default -> x;
    };
  }

  private double down(int direction, double x, double y) {
    return switch (direction) {
      case 1 -> x;
      case 2 -> y;
      case 3 -> crop.getWidth() - x;
      default -> crop.getHeight() - y;
    };
  }

  private int mainDirection() {
    int[] counts = new int[4];
    for (Drawn letter : drawn) {
      if (letter.direction >= 0) {
        counts[letter.direction]++;
      }
    }
    int most = 0;
    for (int i = 1; i < 4; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  private static int direction(double along, double across) {
    double quarters = Math.atan2(across, along) / (Math.PI / 2);
    long nearest = Math.round(quarters);
    return Math.abs(quarters - nearest) > 0.03 ? -1 : (int) ((nearest + 4) % 4);
  }

  private static boolean isSecond(Glyph glyph, Map<Long, Glyph> seen) {
    double near = Math.min(TWICE * glyph.size, 0.5 * (glyph.x1 - glyph.x0));
    for (long cx = (long) Math.floor((glyph.x0 - near) / CELL); cx <= (long) Math.floor((glyph.x0 + near) / CELL); cx++) {
      for (long cy = (long) Math.floor((glyph.y - near) / CELL); cy <= (long) Math.floor((glyph.y + near) / CELL); cy++) {
        Glyph other = seen.get(key(cx, cy, glyph.text));
        if (other != null && Math.abs(other.x0 - glyph.x0) <= near && Math.abs(other.y - glyph.y) <= near
            && other.text.equals(glyph.text)) {
          return true;
        }
      }
    }
    seen.put(key((long) Math.floor(glyph.x0 / CELL), (long) Math.floor(glyph.y / CELL), glyph.text), glyph);
    return false;
  }

  private static long key(long cx, long cy, String text) {
    return (cx & 0xFFFFF) << 44 | (cy & 0xFFFFF) << 24 | text.hashCode() & 0xFFFFFF;
  }
}
