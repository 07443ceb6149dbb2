package org.hearsay.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One value of a JSON text, asked for as what it should be: if it is something else, the fault names the place and
 * both.
 */
final class Node {
  private static final int LONGEST_QUOTE = 40;
  private static final int LONGEST_INT = 11;
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

  /** JSON's six kinds of values. */
  enum Kind {
    OBJECT("an object"),
    LIST("a list"),
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("null");

    private final String said;

    Kind(String said) {
      this.said = said;
    }
  }

  private final JsonText text;
  private final int offset;
  private final Node parent;
  private final String name;
  private final Kind kind;
  private final String scalar;
  private final Map<String, Node> fields;
  private final List<Node> items;

  /**
   * @param offset of its first character in the JSON text
   * @param name of the field, or its index in a list
   * @param scalar a string's characters, or a number, boolean or null as written
   */
  Node(JsonText text, int offset, Node parent, String name, Kind kind, String scalar) {
    this.text = text;
    this.offset = offset;
    this.parent = parent;
    this.name = name;
    this.kind = kind;
    this.scalar = scalar;
    this.fields = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
    this.items = kind == Kind.LIST ? new ArrayList<>() : List.of();
  }

  /** Adds an item to a list that is being built. */
  void add(Node item) {
    items.add(item);
  }

  /** Adds a field to an object that is being built; false if it has one of that name. */
  boolean put(String field, Node value) {
    return fields.put(field, value) == null;
  }

  /** A field of this object. */
  Node get(String field) {
    Node value = fields().get(field);
    if (value == null) {
      throw text.fault(offset, pointer(), "the field " + quoted(field), "an object without it");
    }
    return value;
  }

  /** A field that was added to the format later, so that older files have none; null if it is missing or null. */
  Node addedLater(String field) {
    Node value = fields().get(field);
    return value == null || value.isNull() ? null : value;
  }

  /** The fields of this object, in the order written. */
  Map<String, Node> fields() {
    return as(Kind.OBJECT).fields;
  }

  List<Node> items() {
    return as(Kind.LIST).items;
  }

  /** A field that holds a list, each item read; what reads as null is left out. */
  <T> List<T> list(String field, Function<Node, T> each) {
    return get(field).items().stream().map(each).filter(Objects::nonNull).toList();
  }

  String string(String field) {
    return get(field).string();
  }

  String string() {
    return as(Kind.STRING).scalar;
  }

  String stringOrNull(String field) {
    Node value = get(field);
    return value.isNull() ? null : value.string();
  }

  /**
   * A field that holds a word of the format. Null if it is null, where that is allowed, or if nothing stands in for a
   * word not known.
   */
  <E extends Enum<E>> E termOrNull(String field, Terms<E> terms) {
    return get(field).isNull() ? null : term(field, terms);
  }

  /** A field that holds a word of the format. Null only if nothing stands in for a word not known. */
  <E extends Enum<E>> E term(String field, Terms<E> terms) {
    return get(field).term(terms);
  }

  private <E extends Enum<E>> E term(Terms<E> terms) {
    if (!terms.allows(string())) {
      throw expected("one of " + String.join(", ", terms.words()));
    }
    return terms.value(scalar);
  }

  int integer(String field) {
    return get(field).integer();
  }

  /** A whole number that is not negative; the format has no other. */
  int integer() {
    if (kind == Kind.NUMBER && scalar.length() <= LONGEST_INT && WHOLE.matcher(scalar).matches()) {
      long value = Long.parseLong(scalar);
      if (value >= 0 && value <= Integer.MAX_VALUE) {
        return (int) value;
      }
    }
    throw expected("a whole number from 0 to " + Integer.MAX_VALUE);
  }

  /** A field that counts from 1, or null. */
  Integer ordinalOrNull(String field) {
    Node value = get(field);
    if (value.isNull()) {
      return null;
    }
    int ordinal = value.integer();
    if (ordinal == 0) {
      throw value.expected("a whole number from 1, or null");
    }
    return ordinal;
  }

  /** A field that holds a number from 0 to 1. */
  double share(String field) {
    Node value = get(field);
    double share = value.kind == Kind.NUMBER ? Double.parseDouble(value.scalar) : -1;
    if (!(share >= 0 && share <= 1)) {
      throw value.expected("a number from 0 to 1");
    }
    return share;
  }

  boolean flag(String field) {
    return Boolean.parseBoolean(get(field).as(Kind.BOOLEAN).scalar);
  }

  boolean isNull() {
    return kind == Kind.NULL;
  }

  private Node as(Kind wanted) {
    if (kind != wanted) {
      throw expected(wanted.said);
    }
    return this;
  }

  /** The fault that something else stands here than it should. */
  MalformedReading expected(String what) {
    return expected(what, switch (kind) {
      case OBJECT -> fields.isEmpty() ? "an empty object" : kind.said;
      case LIST -> items.isEmpty() ? "an empty list" : kind.said;
      case STRING -> quoted(scalar);
      default -> shortened(scalar);
    });
  }

  MalformedReading expected(String what, String found) {
    return text.fault(offset, pointer(), what, found);
  }

  /** Where this stands, as a JSON pointer; empty for the outermost. */
  String pointer() {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return parent == null ? "" : parent.pointer() + "/" + oneLine(shortened(escaped));
  }

  static String quoted(String value) {
    return '"' + oneLine(shortened(value)) + '"';
  }

  private static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_QUOTE ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
  }

  /** What would break a line, or hide in it, as a blank. */
  static String oneLine(String value) {
    StringBuilder line = new StringBuilder(value.length());
    Surrogates.mended(value).codePoints().map(c -> unseen(c) ? ' ' : c).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean unseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
