package org.hearsay.evaluation.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** The chains of OntoGUM, which marks GUM's documents by the rules of OntoNotes; its tokens are laid over the words of GUM. */
final class OntoGum {

  private static final Pattern BRACKET = Pattern.compile("(\\()?(\\d+)(\\))?");

  private OntoGum() {}

  /**
   * @param file in {@code ontogum_conll}: number, token, brackets
   * @param document the same one in GUM; where tokens were added or left out, the others keep their places
   * @throws IllegalArgumentException if a token is in the one and not within twenty words in the other
   */
  static List<Set<Span>> chains(Path file, GumDocument document) throws IOException {
    Map<String, Set<Span>> chains = new LinkedHashMap<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    int at = -1;
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t");
      if (fields.length < 3 || line.startsWith("#")) {
        continue;
      }
      at = next(document, at + 1, fields[1], file);
      int end = document.words().get(at).span().end();
      Matcher bracket = BRACKET.matcher(fields[2]);
      while (bracket.find()) {
        Deque<Integer> starts = open.computeIfAbsent(bracket.group(2), g -> new ArrayDeque<>());
        if (bracket.group(1) != null) {
          starts.push(document.words().get(at).span().start());
        }
        if (bracket.group(3) != null) {
          chains.computeIfAbsent(bracket.group(2), g -> new LinkedHashSet<>()).add(new Span(starts.pop(), end));
        }
      }
    }
    return GumDocument.several(new ArrayList<>(chains.values()));
  }

  private static int next(GumDocument document, int from, String token, Path file) {
    for (int at = from; at < Math.min(document.words().size(), from + 20); at++) {
      // a stroke parts brackets in this format, so as a token it is left blank
      if (token.isEmpty() || document.words().get(at).form().equals(token)) {
        return at;
      }
    }
    throw new IllegalArgumentException(file + ": " + token + " is not in " + document.name() + " after word " + from);
  }
}
