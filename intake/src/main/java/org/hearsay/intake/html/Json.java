package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.intake.extract.Paragraphs;

/**
 * A reader of JSON that forgives what pages get wrong: line ends in strings, commas too many. Objects are maps, arrays
 * lists, and all else strings.
 */
final class Json {
  private static final int DEEPEST = 60;
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** What the text holds, or null if it is no JSON. */
  static Object parse(String text) {
    try {
      return new Json(text).value(0);
    } catch (Malformed e) {
      return null;
    }
  }

  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed() {
      super(null, null, false, false);
    }
  }

  private Object value(int depth) throws Malformed {
    if (depth > DEEPEST) {
      throw new Malformed();
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object(int depth) throws Malformed {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (peek() != '}') {
      if (peek() == ',') {
        at++;
        continue;
      }
      String key = peek() == '"' ? string() : word();
      if (peek() != ':') {
        throw new Malformed();
      }
      at++;
      object.put(key, value(depth + 1));
    }
    at++;
    return object;
  }

  private List<Object> array(int depth) throws Malformed {
    List<Object> array = new ArrayList<>();
    at++;
    while (peek() != ']') {
      if (peek() == ',') {
        at++;
      } else {
        array.add(value(depth + 1));
      }
    }
    at++;
    return array;
  }

  private String string() throws Malformed {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return string.toString();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    throw new Malformed();
  }

  private char escaped() throws Malformed {
    if (at >= text.length()) {
      throw new Malformed();
    }
    char c = text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b', 'f' -> ' ';
      case 'u' -> unicode();
      default -> c;
    };
  }

  private char unicode() throws Malformed {
    if (at + 4 > text.length()) {
      throw new Malformed();
    }
    int unit = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = Character.digit(text.charAt(at), 16);
      if (digit < 0) {
        throw new Malformed();
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private String word() throws Malformed {
    int start = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-._".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at == start) {
      throw new Malformed();
    }
    return text.substring(start, at);
  }

  private char peek() throws Malformed {
    while (at < text.length() && Paragraphs.isSpace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      throw new Malformed();
    }
    return text.charAt(at);
  }
}
