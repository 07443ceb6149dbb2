package org.hearsay.evaluation.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;

/** Names in files of one token a line with B-, I- and O: CrossNER (two columns, tokens alone) and UNER (CoNLL columns, with the text of each sentence). */
final class IobFile {

  private static final Map<String, String> CROSSNER = Map.of("politician", "person", "person", "person", "politicalparty", "organization",
      "organisation", "organization", "country", "place", "location", "place");
  private static final Map<String, String> UNER = Map.of("PER", "person", "ORG", "organization", "LOC", "place");

  private IobFile() {}

  /** CrossNER: its sentences come from different pages, so each is a document; election, event and misc are no names here. */
  static List<NamedText> crossner(Path file) throws IOException {
    List<NamedText> out = new ArrayList<>();
    for (List<String> block : blocks(file)) {
      List<String> tokens = block.stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
      List<String> tags = block.stream().map(line -> line.substring(line.indexOf('\t') + 1).strip()).toList();
      Detokeniser sentence = new Detokeniser(tokens);
      out.add(new NamedText("sentence " + (out.size() + 1), sentence.text(), names(tags, sentence.places(), CROSSNER)));
    }
    return out;
  }

  /**
   * UNER: documents by {@code # newdoc id}, sentences on lines of their own.
   *
   * @throws IllegalArgumentException if a token does not stand in its sentence
   */
  static List<NamedText> uner(Path file) throws IOException {
    List<NamedText> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    String document = null;
    for (List<String> block : blocks(file)) {
      for (String line : block) {
        if (line.startsWith("# newdoc id = ")) {
          if (document != null) {
            out.add(new NamedText(document, text.toString(), List.copyOf(names)));
          }
          document = line.substring(14);
          text.setLength(0);
          names.clear();
        }
      }
      text.append(text.isEmpty() ? "" : "\n");
      sentence(block, text, names);
    }
    out.add(new NamedText(document, text.toString(), List.copyOf(names)));
    return out;
  }

  private static void sentence(List<String> block, StringBuilder text, List<Name> names) {
    String sentence = block.stream().filter(line -> line.startsWith("# text = ")).findFirst().orElseThrow().substring(9);
    List<String> tags = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    int at = 0;
    for (String line : block) {
      if (Character.isDigit(line.charAt(0))) {
        String[] fields = line.split("\t");
        int start = sentence.indexOf(fields[1], at);
        if (start < 0) {
          throw new IllegalArgumentException(fields[1] + " does not stand in: " + sentence);
        }
        at = start + fields[1].length();
        places.add(new Span(text.length() + start, text.length() + at));
        tags.add(fields[2]);
      }
    }
    names.addAll(names(tags, places, UNER));
    text.append(sentence);
  }

  /** An I- of another type than the tag before begins a name, as CoNLL's own scorer has it. */
  static List<Name> names(List<String> tags, List<Span> places, Map<String, String> types) {
    List<Name> out = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      int last = i;
      while (last + 1 < tags.size() && !tag.equals("O") && tags.get(last + 1).equals("I-" + tag.substring(2))) {
        last++;
      }
      if (!tag.equals("O") && types.containsKey(tag.substring(2))) {
        out.add(new Name(new Span(places.get(i).start(), places.get(last).end()), types.get(tag.substring(2))));
      }
      i = last;
    }
    return out;
  }

  private static List<List<String>> blocks(Path file) throws IOException {
    List<List<String>> out = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        out.add(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      out.add(block);
    }
    return out;
  }
}
