package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** The text of a GUM document, put together from its words as they come: paragraphs parted by a blank line, sentences by a blank. */
final class GumText {

  private final StringBuilder text = new StringBuilder();
  private final List<GumWord> words = new ArrayList<>();
  private String gap = "";
  private Span written;
  private int lastWritten;

  /** Begins a sentence. */
  void sentence(boolean paragraph) {
    if (!text.isEmpty()) {
      text.append(paragraph ? "\n\n" : " ");
    }
    gap = "";
    lastWritten = 0;
  }

  /** One line of a sentence; the words of one written token ("don't") share it as their letters do. */
  void line(String line) {
    String[] fields = line.split("\t", -1);
    int dash = fields[0].indexOf('-');
    if (dash > 0) {
      written = write(fields);
      lastWritten = Integer.parseInt(fields[0].substring(dash + 1));
    } else if (fields[0].indexOf('.') < 0) {
      int number = Integer.parseInt(fields[0]);
      Span span = number <= lastWritten ? part(fields[1]) : write(fields);
      words.add(new GumWord(number, fields[1], span, fields[3], Integer.parseInt(fields[6]), field(fields[9], "Entity=")));
    }
  }

  private Span write(String[] fields) {
    text.append(gap);
    text.append(fields[1]);
    gap = List.of(fields[9].split("\\|")).contains("SpaceAfter=No") ? "" : " ";
    return new Span(text.length() - fields[1].length(), text.length());
  }

  /** The part of the written token that a word has; the whole where its letters are others ("ai" + "n't" aside). */
  private Span part(String form) {
    int start = text.indexOf(form, written.start());
    if (start < 0 || start + form.length() > written.end()) {
      return written;
    }
    Span found = new Span(start, start + form.length());
    written = found.end() < written.end() ? new Span(found.end(), written.end()) : written;
    return found;
  }

  private static String field(String misc, String name) {
    for (String part : misc.split("\\|")) {
      if (part.startsWith(name)) {
        return part.substring(name.length());
      }
    }
    return "";
  }

  String text() {
    return text.toString();
  }

  /** All words of the document in order. */
  List<GumWord> words() {
    return words;
  }
}
