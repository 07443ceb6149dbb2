package org.hearsay.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.sentence.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line of the tables carries an example and what comes out of it. */
class TableExamplesTest {
  private static final String PUBLISHED = "2014-03-05";

  private final TimeTagger tagger = TimeTagger.load();
  private final Sentences sentences = Sentences.load();

  @ParameterizedTest
  @ValueSource(strings = {"words.tsv", "days.tsv", "rules.tsv"})
  void every_line_reads_its_example_as_it_says(String table) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String[] fields : lines(table)) {
      String example = fields[fields.length - 2];
      String read = read(example);
      if (!read.equals(fields[fields.length - 1])) {
        faults.add(table + ": " + String.join(" | ", fields) + " -> " + read);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void every_line_about_saying_reads_its_example_as_it_says() throws IOException {
    SayingTime saying = SayingTime.load();
    for (String[] fields : lines("saying.tsv")) {
      List<List<Span>> marks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      String text = unmarked(fields[2], marks);
      Span all = new Span(0, text.length());
      List<Time> times = tagger.find(text, List.of(all), PUBLISHED);
      String id = saying.find(text, all, marks.get(0), marks.get(1), marks.get(2), times);
      String read = times.stream().filter(t -> t.id().equals(id)).map(t -> t.span().of(text)).findFirst().orElse("-");
      assertThat(read).as(fields[2]).isEqualTo(fields[3]);
    }
  }

  private String read(String text) {
    StringBuilder out = new StringBuilder();
    for (Time time : tagger.find(text, sentences.of(text), PUBLISHED)) {
      out.append(out.length() == 0 ? "" : "; ").append(time.span().of(text)).append('=').append(time.value());
    }
    return out.length() == 0 ? "-" : out.toString();
  }

  private static List<String[]> lines(String table) throws IOException {
    List<String[]> lines = new ArrayList<>();
    try (InputStream in = TableExamplesTest.class.getResourceAsStream(table)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          lines.add(line.split("\t", -1));
        }
      }
    }
    return lines;
  }

  private static String unmarked(String marked, List<List<Span>> marks) {
    StringBuilder text = new StringBuilder();
    int[] open = new int[3];
    for (char mark : marked.toCharArray()) {
      int begins = "{[<".indexOf(mark);
      int ends = "}]>".indexOf(mark);
      if (begins >= 0) {
        open[begins] = text.length();
      } else if (ends >= 0) {
        marks.get(ends).add(new Span(open[ends], text.length()));
      } else {
        text.append(mark);
      }
    }
    return text.toString();
  }
}
