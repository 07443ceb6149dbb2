package org.hearsay.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * Writes the fields of one reading, each by the rules of the format: offsets in code points, enum values as words,
 * unknown scalars as null, decimals with four digits.
 */
final class Fields {
  private static final int DECIMALS = 4;

  private final JsonGenerator json;
  private final Layout layout;
  private final String document;
  private final String text;
  private final CodePoints points;

  /** Writes one item of a list. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  /** @param layout that of {@code json}; on one line it has no effect */
  Fields(JsonGenerator json, Layout layout, Document document) {
    this.json = json;
    this.layout = layout;
    this.document = document.id();
    this.text = Surrogates.mended(given("text", document.text()));
    this.points = new CodePoints(text);
  }

  void open() throws IOException {
    json.writeStartObject();
  }

  void open(String name) throws IOException {
    json.writeFieldName(name);
    json.writeStartObject();
  }

  void close() throws IOException {
    json.writeEndObject();
  }

  void openFlat() throws IOException {
    json.writeStartObject();
    layout.flat();
  }

  void closeFlat() throws IOException {
    json.writeEndObject();
    layout.spread();
  }

  void string(String name, String value) throws IOException {
    json.writeStringField(name, Surrogates.mended(given(name, value)));
  }

  void stringOrNull(String name, String value) throws IOException {
    json.writeStringField(name, value == null ? null : Surrogates.mended(value));
  }

  <E extends Enum<E>> void term(String name, Terms<E> terms, E value) throws IOException {
    json.writeStringField(name, terms.word(given(name, value)));
  }

  <E extends Enum<E>> void termOrNull(String name, Terms<E> terms, E value) throws IOException {
    json.writeStringField(name, value == null ? null : terms.word(value));
  }

  void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  void numberOrNull(String name, Integer value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  /**
   * A share from 0 to 1. The exact binary value is rounded, as its shortest decimal form is not the same on every Java.
   */
  void share(String name, double value) throws IOException {
    if (!(value >= 0 && value <= 1)) {
      throw wrong(name, value + " is not from 0 to 1");
    }
    json.writeFieldName(name);
    json.writeNumber(new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString());
  }

  <T> void list(String name, List<T> items, Item<T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      each.write(item);
    }
    json.writeEndArray();
  }

  /** A list of short strings, on one line. */
  void strings(String name, List<String> items) throws IOException {
    json.writeFieldName(name);
    json.writeStartArray();
    layout.flat();
    for (String item : items) {
      json.writeString(Surrogates.mended(item));
    }
    json.writeEndArray();
    layout.spread();
  }

  /** The fields {@code start} and {@code end}. */
  void span(Span span) throws IOException {
    given("span", span);
    try {
      int start = points.outside(span.start());
      int end = points.outside(span.end());
      json.writeNumberField("start", start);
      json.writeNumberField("end", end);
    } catch (IllegalArgumentException e) {
      throw wrong("span", "[" + span.start() + ", " + span.end() + "): " + e.getMessage());
    }
  }

  /** The fields {@code start} and {@code end}, both null for null. */
  void spanOrNull(Span span) throws IOException {
    if (span == null) {
      nothing("start");
      nothing("end");
    } else {
      span(span);
    }
  }

  /** A span alone. */
  void place(Span span) throws IOException {
    openFlat();
    span(span);
    closeFlat();
  }

  /** A span with its words. */
  void quoted(Span span) throws IOException {
    openFlat();
    span(span);
    json.writeStringField("text", span.of(text));
    closeFlat();
  }

  <T> T given(String name, T value) {
    if (value == null) {
      throw wrong(name, "is missing");
    }
    return value;
  }

  private IllegalArgumentException wrong(String name, String what) {
    // the path of the object itself would end with the field written last
    JsonStreamContext parent = json.getOutputContext().getParent();
    String object = parent == null ? "" : parent.pathAsPointer().toString();
    return new IllegalArgumentException("document " + document + ": " + object + "/" + name + " " + what);
  }
}
