package org.hearsay.evaluation.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.Times;

/**
 * When was it said: cases of {@code saying.jsonl}, whose answers were written before any program read them. A marked text has its {source}, [cue] and
 * &lt;content&gt;; an answer is the words of the time or null. Right is the time that shares a character with these words, or none.
 *
 * @param right how many
 * @param all of how many
 * @param told one line for each wrong one
 */
record SayingCases(int right, int all, List<String> told) {
  private static final String PUBLISHED = "2014-03-05";

  static SayingCases score(Times times) throws IOException {
    List<String> told = new ArrayList<>();
    int all = 0;
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in = SayingCases.class.getResourceAsStream("saying.jsonl");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all++;
        String fault = fault(times, mapper.readTree(line));
        if (fault != null) {
          told.add(fault);
        }
      }
    }
    return new SayingCases(all - told.size(), all, told);
  }

  private static String fault(Times times, JsonNode item) {
    List<List<Span>> marks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    String text = unmarked(item.get("marked").asText(), marks);
    List<Time> found = times.of(text, PUBLISHED);
    Span cue = marks.get(1).get(0);
    String id = times.said(text, sentence(text, cue), marks.get(0), marks.get(1), marks.get(2), found);
    Time time = found.stream().filter(t -> t.id().equals(id)).findFirst().orElse(null);
    JsonNode said = item.get("said");
    boolean right = said.isNull() ? time == null : time != null && meets(text, time.span(), said.asText(), marks.get(2));
    return right ? null : item.get("id").asText() + " " + item.get("marked").asText() + " gold " + said + " read " + (time == null ? "none" : time.span().of(text));
  }

  /** The words may stand in the content too; the answer is where they do not. */
  private static boolean meets(String text, Span span, String words, List<Span> content) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(words.toLowerCase(Locale.ROOT)); at >= 0; at = lower.indexOf(words.toLowerCase(Locale.ROOT), at + 1)) {
      Span place = new Span(at, at + words.length());
      if (place.overlaps(span) && content.stream().noneMatch(place::overlaps)) {
        return true;
      }
    }
    return false;
  }

  /** The sentence of the cue; the cases have a blank after each full stop that ends one. */
  private static Span sentence(String text, Span cue) {
    int start = text.lastIndexOf(". ", cue.start());
    start = start < 0 || text.charAt(start - 1) == 'm' ? 0 : start + 2;
    return new Span(start, text.length());
  }

  private static String unmarked(String marked, List<List<Span>> marks) {
    StringBuilder text = new StringBuilder();
    int[] open = new int[3];
    for (int i = 0; i < marked.length(); i++) {
      int begins = "{[<".indexOf(marked.charAt(i));
      int ends = "}]>".indexOf(marked.charAt(i));
      if (begins >= 0) {
        open[begins] = text.length();
      } else if (ends >= 0) {
        marks.get(ends).add(new Span(open[ends], text.length()));
      } else {
        text.append(marked.charAt(i));
      }
    }
    return text.toString();
  }

  String line() {
    return String.format(Locale.ROOT, "time of saying: %d of %d cases right, %.1f %%", right, all, 100.0 * right / all);
  }
}
