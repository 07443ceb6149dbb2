package org.hearsay.cli;

import java.util.Map;

/**
 * What standard output goes to. Java can't ask the terminal itself, so the launcher tells in the system properties {@code hearsay.terminal}
 * (out, err or both, where they are terminals) and {@code hearsay.columns}.
 *
 * @param columns width to print for
 * @param color whether to color
 * @param progress whether standard error can show a progress bar
 */
record Terminal(int columns, boolean color, boolean progress) {

  private static final int USUAL = 100;
  private static final int NARROWEST = 40;

  static Terminal of(Map<String, String> environment) {
    String where = System.getProperty("hearsay.terminal", "");
    boolean out = where.contains("out");
    String noColor = environment.get("NO_COLOR");
    boolean color = out && (noColor == null || noColor.isEmpty()) && !"dumb".equals(environment.get("TERM"));
    return new Terminal(columns(System.getProperty("hearsay.columns"), environment.get("COLUMNS")), color, where.contains("err"));
  }

  private static int columns(String... told) {
    for (String value : told) {
      if (value != null && value.matches("\\d{1,4}") && Integer.parseInt(value) > 0) {
        return Math.max(NARROWEST, Integer.parseInt(value));
      }
    }
    return USUAL;
  }
}
