package org.hearsay.evaluation.tone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * One article of BASIL, put together from its sentences.
 *
 * @param event the articles on one event share it
 * @param sentences in order
 * @param lexical the spans of lexical bias in the body
 */
record BasilArticle(String event, String text, List<Span> sentences, List<Span> lexical) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Reads an article and its annotations: {@code articles/YEAR/NAME.json}, {@code annotations/YEAR/NAME_ann.json}. */
  static BasilArticle read(Path basil, Path file) throws IOException {
    JsonNode article = MAPPER.readTree(file.toFile());
    String name = file.getFileName().toString().replace(".json", "_ann.json");
    JsonNode notes = MAPPER.readTree(basil.resolve("annotations").resolve(file.getParent().getFileName()).resolve(name).toFile());
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    for (JsonNode paragraph : article.get("body-paragraphs")) {
      for (JsonNode sentence : paragraph) {
        begins.add(text.length());
        if (!sentence.asText().isEmpty()) {
          sentences.add(new Span(text.length(), text.length() + sentence.asText().length()));
        }
        text.append(sentence.asText()).append(' ');
      }
      text.append("\n\n");
    }
    List<Span> lexical = new ArrayList<>();
    for (JsonNode note : notes.get("phrase-level-annotations")) {
      if (note.get("bias").asText().equals("lex") && !note.get("id").asText().equals("title")) {
        if (note.get("end").asInt() <= note.get("start").asInt()) {
          continue; // nothing is marked
        }
        int start = begins.get(Integer.parseInt(note.get("id").asText().substring(1)));
        lexical.add(new Span(start + note.get("start").asInt(), start + note.get("end").asInt()));
      }
    }
    return new BasilArticle(article.get("triplet-uuid").asText(), text.toString(), sentences, lexical);
  }

  /** True for the events set aside: the SHA-256 of their name begins with a to f, as in training/hearsay_training/tone.py. */
  boolean heldBack() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(event.getBytes(StandardCharsets.UTF_8));
      return (hash[0] >> 4 & 15) >= 10;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
