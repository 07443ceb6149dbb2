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
    Tone hedge = reader.find(text, sentences.of(text), List.of(), null).get(0);
    assertThat(hedge.kind()).isEqualTo(Tone.Kind.HEDGE);
    assertThat(hedge.target().of(text)).isEqualTo("late");
  }

  @Test
  void marks_around_a_phrase_scare_unless_a_source_said_it() {
    String text = "The council paid for the “free trams” of last year.";
    Span quote = new Span(text.indexOf('“'), text.indexOf('”') + 1);
    Tone scare = new Tone(quote, Tone.Kind.SCARE_QUOTE, null);
    assertThat(reader.find(text, sentences.of(text), List.of(), null)).contains(scare);
    assertThat(reader.find(text, sentences.of(text), List.of(quote), null)).doesNotContain(scare);
  }

  @Test
  void marks_quote_in_any_of_the_contents_in_whatever_order_and_however_they_nest() {
    String text = "A “quiet hand” ran the tram, and a “loud foot” the council. Poe drove past the “old guard” and the “new one”.";
    List<Span> contents = List.of(at(text, "the “old guard”"), at(text, "A “quiet hand” ran the tram, and a “loud foot” the council"), at(text, "ran"));
    assertThat(scares(text, contents)).containsExactly("“new one”");
    assertThat(scares(text, List.of())).containsExactly("“quiet hand”", "“loud foot”", "“old guard”", "“new one”");
  }

  @Test
  void what_else_is_known_is_asked_of_every_word_with_its_place() {
    String text = "Roe blasted the tram.";
    List<String> asked = new ArrayList<>();
    List<Tone> tones = reader.find(text, sentences.of(text), List.of(), (start, end) -> {
      asked.add(text.substring(start, end));
      return 0;
    });
    assertThat(asked).containsExactly("Roe", "blasted", "the", "tram");
    assertThat(tones).as("a score of nothing changes nothing").isEqualTo(reader.find(text, sentences.of(text), List.of(), null));
  }

  @Test
  void neighbours_that_are_loaded_are_told_one_by_one() {
    String text = "It was a clumsy brazen plan.";
    Span both = at(text, "clumsy brazen");
    List<Tone> tones = reader.find(text, sentences.of(text), List.of(), (start, end) -> both.contains(new Span(start, end)) ? 20 : -20);
    assertThat(tones).extracting(tone -> tone.span().of(text)).containsExactly("clumsy", "brazen");
  }

  private static Span at(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }

  private List<String> scares(String text, List<Span> contents) {
    List<String> found = new ArrayList<>();
    for (Tone tone : reader.find(text, sentences.of(text), contents, null)) {
      if (tone.kind() == Tone.Kind.SCARE_QUOTE) {
        found.add(tone.span().of(text));
      }
    }
    return found;
  }

  private List<String> faults(String table, Tone.Kind kind) {
    List<String> faults = new ArrayList<>();
    for (String[] fields : lines(table)) {
      StringBuilder found = new StringBuilder();
      for (Tone tone : reader.find(fields[2], sentences.of(fields[2]), List.of(), null)) {
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
