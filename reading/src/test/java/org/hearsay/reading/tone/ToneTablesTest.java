package org.hearsay.reading.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.hearsay.reading.sentence.Sentences;
import org.hearsay.reading.table.TableFile;
import org.hearsay.reading.wording.Wording;
import org.junit.jupiter.api.Test;

class ToneTablesTest {
  private final ToneReader reader = ToneReader.load(Wording.load());
  private final Sentences sentences = Sentences.load();

  @Test
  void every_line_about_phrases_finds_what_its_example_says() {
    assertThat(faults("intensifiers.tsv", Tone.Kind.INTENSIFIER)).isEmpty();
    assertThat(faults("generalisations.tsv", Tone.Kind.GENERALISATION)).isEmpty();
    assertThat(faults("quoting.tsv", Tone.Kind.SCARE_QUOTE)).isEmpty();
  }

  @Test
  void every_loaded_word_is_found_in_its_example() {
    for (String[] fields : lines("loaded.tsv")) {
      List<String> found = new ArrayList<>();
      for (Span span : reader.listed(fields[2], sentences.of(fields[2]))) {
        found.add(span.of(fields[2]).toLowerCase(Locale.ROOT));
      }
      assertThat(found).contains(fields[3]);
    }
  }

  @Test
  void a_hedge_tells_what_it_weakens() {
    String text = "The tram was reportedly late, and Roe left.";
    Tone hedge = reader.find(text, sentences.of(text), List.of()).get(0);
    assertThat(hedge.kind()).isEqualTo(Tone.Kind.HEDGE);
    assertThat(hedge.target().of(text)).isEqualTo("late");
  }

  @Test
  void marks_around_a_phrase_scare_unless_a_source_said_it() {
    String text = "The council paid for the “free trams” of last year.";
    Span quote = new Span(text.indexOf('“'), text.indexOf('”') + 1);
    Tone scare = new Tone(quote, Tone.Kind.SCARE_QUOTE, null);
    assertThat(reader.find(text, sentences.of(text), List.of())).contains(scare);
    assertThat(reader.find(text, sentences.of(text), List.of(quote))).doesNotContain(scare);
  }

  private List<String> faults(String table, Tone.Kind kind) {
    List<String> faults = new ArrayList<>();
    for (String[] fields : lines(table)) {
      StringBuilder found = new StringBuilder();
      for (Tone tone : reader.find(fields[2], sentences.of(fields[2]), List.of())) {
        if (tone.kind() == kind) {
          found.append(found.length() == 0 ? "" : "; ").append(tone.span().of(fields[2]));
        }
      }
      String read = found.length() == 0 ? "-" : found.toString();
      if (!read.equals(fields[3])) {
        faults.add(fields[2] + " -> " + read);
      }
    }
    return faults;
  }

  private static List<String[]> lines(String table) {
    List<String[]> lines = new ArrayList<>();
    for (String line : TableFile.text(ToneTable.class, table, StandardCharsets.UTF_8).split("\n")) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line.split("\t", -1));
      }
    }
    return lines;
  }
}
