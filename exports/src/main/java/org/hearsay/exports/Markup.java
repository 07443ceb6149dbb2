package org.hearsay.exports;

/**
 * HTML under construction. Whatever is handed over as text or as the value of an attribute is escaped; only names of elements and attributes,
 * and what goes through {@link #raw}, are taken as they are, and those never come from a document.
 */
final class Markup {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();

  /** @param attributes names and values by turns; a value of null leaves its attribute out */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Markup close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  Markup text(CharSequence text) {
    escape(text);
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /**
   * Words of the document inside a sentence of the page. They stand in an element that keeps their direction of writing to itself: one
   * overriding character of a hostile text would otherwise turn round the words of the page that follow.
   */
  Markup quoted(String element, String words, String... attributes) {
    return open(element, attributes).element("bdi", words).close(element);
  }

  /** Only for what ships with the module. */
  Markup raw(String html) {
    out.append(html);
    return this;
  }

  Markup line() {
    out.append('\n');
    return this;
  }

  private void escape(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(written(c) ? c : REPLACEMENT);
      }
    }
  }

  /** HTML has no way to write the other control characters, not even as a reference. */
  private static boolean written(char c) {
    return c >= ' ' && c != 0x7F || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
