package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Notice;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words that colour, as a part of a reading. */
class TonesInReadingTest {

  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.open();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static Reading read(String text) {
    return reader.read(new Document("sha256:0", null, null, null, null, new Facts(null, null, null, null), "en", "-", "text/plain", text, List.of()));
  }

  private static List<String> words(Reading reading, Tone.Kind kind) {
    List<String> words = new ArrayList<>();
    for (Tone tone : reading.tone()) {
      if (tone.kind() == kind) {
        words.add(tone.span().of(reading.document().text()));
      }
    }
    return words;
  }

  @Test
  void a_reading_tells_which_words_colour_and_what_a_hedge_weakens() {
    Reading reading = read("The tram was reportedly late. Everyone knows that the council was extremely slow. Roe blasted the plan.");
    assertThat(words(reading, Tone.Kind.HEDGE)).containsExactly("reportedly");
    assertThat(reading.tone().get(0).target().of(reading.document().text())).isEqualTo("late");
    assertThat(words(reading, Tone.Kind.GENERALISATION)).containsExactly("Everyone knows");
    assertThat(words(reading, Tone.Kind.INTENSIFIER)).containsExactly("extremely");
    assertThat(words(reading, Tone.Kind.LOADED)).containsExactly("blasted");
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void marks_around_what_a_source_said_quote_and_marks_around_the_authors_own_words_scare() {
    Reading reading = read("Orla Quint said that the ferry was a “floating shed”. The council paid for the “free trams” of last year.");
    assertThat(reading.attributions()).hasSize(1);
    assertThat(words(reading, Tone.Kind.SCARE_QUOTE)).containsExactly("“free trams”");
  }

  @Test
  void the_tones_of_a_reading_are_those_of_its_text_with_what_it_attributes() throws IOException {
    Tones tones = Tones.load();
    for (String name : List.of("harbour-strike", "leaked-memo", "opinion-dam")) {
      Reading reading = read(Files.readString(Path.of("..", "examples", name + ".txt")));
      List<Span> contents = reading.attributions().stream().flatMap(a -> a.content().stream()).toList();
      assertThat(unjudged(reading.tone())).as(name).isNotEmpty().isEqualTo(unjudged(tones.of(reading.document().text(), contents)));
    }
  }

  @Test
  void a_failure_of_the_tones_takes_nothing_else_with_it() {
    String text = "It rained.";
    Toned toned = Toned.of(Tones.load(), text, List.of(new Span(0, 99)), List.of(), null);
    assertThat(toned.tones()).isEmpty();
    Notice earlier = new Notice(Notice.Code.CHARSET_GUESSED, "the character set was guessed", null);
    assertThat(toned.after(List.of(earlier))).extracting(Notice::code).containsExactly(Notice.Code.CHARSET_GUESSED, Notice.Code.TONE_NOT_READ);
  }

  /** All but loaded words, of which the network has a say in a reading. */
  private static List<Tone> unjudged(List<Tone> tones) {
    return tones.stream().filter(t -> t.kind() != Tone.Kind.LOADED).toList();
  }
}
