package org.hearsay.reading.tone;

/** Whether a place stands between quotation marks; asked from the begin of a text to its end. A new line begins outside. */
final class Quoted {
  private final String text;
  private int at;
  private boolean inside;

  Quoted(String text) {
    this.text = text;
  }

  boolean at(int place) {
    while (at <= place) {
      char c = text.charAt(at);
      if (c == '\u201c') {
        inside = true;
      } else if (c == '\u201d' || c == '\n') {
        inside = false;
      } else if (c == '"') {
        inside = !inside;
      }
      at++;
    }
    return inside;
  }
}
