package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Notice;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.junit.jupiter.api.Test;

/** Words that colour, as a part of a reading. */
class TonesInReadingTest {

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
    Reading reading = Read.read("The tram was reportedly late. Everyone knows that the council was extremely slow. Roe blasted the plan.");
    assertThat(words(reading, Tone.Kind.HEDGE)).containsExactly("reportedly");
    assertThat(reading.tone().get(0).target().of(reading.document().text())).isEqualTo("late");
    assertThat(words(reading, Tone.Kind.GENERALISATION)).containsExactly("Everyone knows");
    assertThat(words(reading, Tone.Kind.INTENSIFIER)).containsExactly("extremely");
    assertThat(words(reading, Tone.Kind.LOADED)).containsExactly("blasted");
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void marks_around_what_a_source_said_quote_and_marks_around_the_authors_own_words_scare() {
    Reading reading = Read.read("Orla Quint said that the ferry was a “floating shed”. The council paid for the “free trams” of last year.");
    assertThat(reading.attributions()).hasSize(1);
    assertThat(words(reading, Tone.Kind.SCARE_QUOTE)).containsExactly("“free trams”");
  }

  private static List<String> whose(String text, Attribution... attributions) {
    List<String> words = List.of("hopeless", "disgrace", "late");
    List<Tone> tones = new ArrayList<>();
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0) {
        tones.add(new Tone(new Span(at, at + word.length()), Tone.Kind.LOADED, null));
      }
    }
    tones.sort((a, b) -> a.span().compareTo(b.span()));
    return new QuotedWords(text, List.of(attributions)).told(tones).stream().map(t -> t.span().of(text) + " " + t.attribution()).toList();
  }

  private static Attribution said(String id, String text, String content, Attribution.Quotation quotation, String within) {
    int at = text.indexOf(content);
    return new Attribution(id, Attribution.Kind.STATEMENT, new Source(List.of(), List.of(), Source.Type.PERSON), new Cue(List.of(), null, null),
        List.of(new Span(at, at + content.length())), List.of(), null, quotation, within, Attribution.Polarity.AFFIRMED, List.of(), null, 1);
  }

  @Test
  void words_in_a_sources_quotation_are_the_sources_and_what_is_told_without_marks_stays_the_authors() {
    String mixed = "Orla Quint said that the hopeless ferry was “a disgrace to us”, and the tram was late.";
    assertThat(whose(mixed, said("a1", mixed, "the hopeless ferry was “a disgrace to us”", Attribution.Quotation.MIXED, null)))
        .containsExactly("hopeless null", "disgrace a1", "late null");
    String direct = "“The ferry is hopeless,” said Quint. It was late.";
    assertThat(whose(direct, said("a1", direct, "“The ferry is hopeless,”", Attribution.Quotation.DIRECT, null))).containsExactly("hopeless a1", "late null");
  }

  @Test
  void inside_a_quotation_the_words_of_another_are_the_speakers_unless_they_have_marks_of_their_own() {
    String told = "“The ferry is hopeless, Poe says,” said Quint.";
    assertThat(whose(told, said("a1", told, "“The ferry is hopeless, Poe says,”", Attribution.Quotation.DIRECT, null),
        said("a2", told, "The ferry is hopeless", Attribution.Quotation.DIRECT, "a1"))).containsExactly("hopeless a1");
    String quoted = "“Poe calls the ferry ‘a disgrace’ and it is late,” said Quint.";
    assertThat(whose(quoted, said("a1", quoted, "“Poe calls the ferry ‘a disgrace’ and it is late,”", Attribution.Quotation.DIRECT, null),
        said("a2", quoted, "‘a disgrace’", Attribution.Quotation.DIRECT, "a1"))).containsExactly("disgrace a2", "late a1");
  }

  @Test
  void a_reading_tells_whose_loaded_words_are() {
    Reading reading = Read.read("Roe blasted the plan. “The council was extremely slow,” said Orla Quint.");
    Tone own = reading.tone().get(0);
    assertThat(own.span().of(reading.document().text())).isEqualTo("blasted");
    assertThat(own.attribution()).isNull();
    Tone quoted = reading.tone().stream().filter(t -> t.kind() == Tone.Kind.INTENSIFIER).findFirst().orElseThrow();
    assertThat(quoted.span().of(reading.document().text())).isEqualTo("extremely");
    String id = quoted.attribution();
    assertThat(reading.attributions()).filteredOn(a -> a.id().equals(id)).singleElement()
        .satisfies(a -> assertThat(a.source().spans().get(0).of(reading.document().text())).isEqualTo("Orla Quint"));
  }

  @Test
  void the_tones_of_a_reading_are_those_of_its_text_with_what_it_attributes() throws IOException {
    Tones tones = Tones.load();
    for (String name : List.of("harbour-strike", "leaked-memo", "opinion-dam")) {
      Reading reading = Read.read(Files.readString(Path.of("..", "examples", name + ".txt")));
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
    return tones.stream().filter(t -> t.kind() != Tone.Kind.LOADED).map(t -> new Tone(t.span(), t.kind(), t.target())).toList();
  }
}
