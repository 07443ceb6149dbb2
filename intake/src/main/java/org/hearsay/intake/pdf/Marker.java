package org.hearsay.intake.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullet or number before an item of a list. */
final class Marker {
  private static final Pattern BULLET =
      Pattern.compile("^[\u2022\u25E6\u25AA\u25AB\u2023\u2043\u25CF\u25CB\u25A0\u25A1\u25BA\u27A4\u2756\u00B7\uF0B7\uF0A7\uF0D8\\*]\\s+(?=\\S)");
  private static final Pattern DASH = Pattern.compile("^[-\u2013\u2014]\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+(?=\\S)");

  private Marker() {}

  static boolean isBullet(String line) {
    return BULLET.matcher(line).find();
  }

  static boolean isNumber(String line) {
    return NUMBER.matcher(line).find();
  }

  static boolean isDash(String line) {
    return DASH.matcher(line).find();
  }

  /** The item without its bullet; a number is part of what is said. */
  static String withoutBullet(String item) {
    Matcher bullet = BULLET.matcher(item);
    if (bullet.find()) {
      return item.substring(bullet.end());
    }
    Matcher dash = DASH.matcher(item);
    return dash.find() ? item.substring(dash.end()) : item;
  }
}
