package org.hearsay.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The text of one JSON value, and where in it things stand. It is read into a tree, as nobody is bound to write {@code
 * document.text} before the offsets that count its characters.
 */
final class JsonText {
  /** Deeper than any reading; beyond it somebody wants the stack to overflow. */
  private static final int DEPTH = 200;

  /** Strings have no limit: the text of a book is one string. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final String source;

  /** @param source may begin with a byte-order mark, which others write though the format does not */
  JsonText(String source) {
    this.source = source;
  }

  /** @throws MalformedReading if this is not one JSON value and nothing else */
  Node tree() {
    int skipped = source.startsWith("\uFEFF") ? 1 : 0;
    char[] characters = source.toCharArray();
    try (JsonParser parser = FACTORY.createParser(characters, skipped, characters.length - skipped)) {
      return tree(parser, skipped);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private Node tree(JsonParser parser, int skipped) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw fault(source.length(), "", "a reading", "nothing");
      }
      Node root = new Builder(parser, skipped).value(null, "");
      if (parser.nextToken() != null) {
        throw fault(offset(parser, skipped), "", "nothing after the reading", "more");
      }
      return root;
    } catch (JsonProcessingException e) {
      long at = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
      int offset = at < 0 ? offset(parser, skipped) : (int) at + skipped;
      throw fault(Math.min(offset, source.length()), "", "JSON", complaint(e));
    }
  }

  private static int offset(JsonParser parser, int skipped) {
    return (int) parser.currentTokenLocation().getCharOffset() + skipped;
  }

  /** What the parser says, without its own account of the place. */
  private static String complaint(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the end of the input inside a value";
    }
    if (e instanceof StreamConstraintsException) {
      return "values nested more than " + DEPTH + " deep, or a number of too many digits";
    }
    String message = e.getOriginalMessage();
    int place = message.indexOf("[Source");
    int cut = place < 0 ? -1 : message.lastIndexOf('(', place);
    return "a mistake: " + Node.oneLine((cut < 0 ? message : message.substring(0, cut)).strip());
  }

  /** A fault at an offset in UTF-16 units of this text. */
  MalformedReading fault(int offset, String pointer, String expected, String found) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      char c = source.charAt(i);
      boolean carriageReturnAlone = c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n');
      if (c == '\n' || carriageReturnAlone) {
        line++;
        lineStart = i + 1;
      }
    }
    return new MalformedReading(line, source.codePointCount(lineStart, offset) + 1, pointer, expected, found);
  }

  /** Builds the tree from tokens; its depth is bounded by the parser's constraint. */
  private final class Builder {
    private final JsonParser parser;
    private final int skipped;

    Builder(JsonParser parser, int skipped) {
      this.parser = parser;
      this.skipped = skipped;
    }

    Node value(Node parent, String name) throws IOException {
      int offset = offset(parser, skipped);
      Node node =
          switch (parser.currentToken()) {
            case START_OBJECT -> new Node(JsonText.this, offset, parent, name, Node.Kind.OBJECT, null);
            case START_ARRAY -> new Node(JsonText.this, offset, parent, name, Node.Kind.LIST, null);
            case VALUE_STRING -> new Node(JsonText.this, offset, parent, name, Node.Kind.STRING, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node(JsonText.this, offset, parent, name, Node.Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE ->
                new Node(JsonText.this, offset, parent, name, Node.Kind.BOOLEAN, parser.getText());
            default -> new Node(JsonText.this, offset, parent, name, Node.Kind.NULL, "null");
          };
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        members(node);
      } else if (parser.currentToken() == JsonToken.START_ARRAY) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          node.add(value(node, Integer.toString(i)));
        }
      }
      return node;
    }

    private void members(Node object) throws IOException {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        int offset = offset(parser, skipped);
        parser.nextToken();
        if (!object.put(name, value(object, name))) {
          throw fault(offset, object.pointer(), "every field once", Node.quoted(name) + " twice");
        }
      }
    }
  }
}
