package org.hearsay.reading.time;

/** Numbers that the rules put together from digits and words: decimal strings, X where the text leaves them open. */
final class Numbers {
  /** No text tells a longer time in figures; what is larger is no amount of units. */
  private static final double MOST = 1e9;

  /** Above it a part of one is no more than noise. */
  private static final double EXACT = 1e6;

  private Numbers() {}

  /** The number that a node or a string stands for. */
  static String of(Object arg) {
    if (!(arg instanceof Node node)) {
      return arg == null ? "0" : clean((String) arg);
    }
    return switch (node.op()) {
      case "add" -> combined(of(node.arg(0)), of(node.arg(1)), false);
      case "times" -> combined(of(node.arg(0)), of(node.arg(1)), true);
      case "decimal" -> written(read(of(node.arg(0)) + "." + node.arg(1)));
      case "joined" -> joined(digits(node.arg(0)), digits(node.arg(1)));
      default -> throw new IllegalStateException("not a number: " + node.op());
    };
  }

  /** Digits that stand side by side, noughts and all: "10,050". */
  private static String joined(String a, String b) {
    return a.equals("X") || b.equals("X") ? "X" : clean(a + b);
  }

  private static String digits(Object arg) {
    return arg instanceof String written ? written : of(arg);
  }

  static int whole(Object arg) {
    double number = read(of(arg));
    return Double.isNaN(number) ? -1 : (int) number;
  }

  private static String combined(String a, String b, boolean times) {
    if (a.equals("X") || b.equals("X")) {
      return "X";
    }
    return written(times ? read(a) * read(b) : read(a) + read(b));
  }

  private static String clean(String digits) {
    return digits.length() > 1 && digits.charAt(0) == '0' && digits.indexOf('.') < 0 ? written(read(digits)) : digits;
  }

  static double read(String number) {
    return number.equals("X") ? Double.NaN : Double.parseDouble(number);
  }

  static String written(double number) {
    if (number > MOST) {
      return "X";
    }
    double rounded = Math.rint(number * 10_000) / 10_000;
    return number > EXACT || rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
  }
}
