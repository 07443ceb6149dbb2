package org.hearsay.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class PartingTest {

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return new Span(start, start + words.length());
  }

  private static Quotation tagged(String text, String words, String who, String verb) {
    return new Quotation(span(text, words), true, span(text, who), span(text, verb));
  }

  private static Quotation free(String text, String words) {
    return new Quotation(span(text, words), true, null, null);
  }

  private static List<String> parted(String text, List<Quotation> quotes, Found found) {
    return new Parting(text, quotes, List.of(found)).parted().stream()
        .map(f -> (f.source().isEmpty() ? "?" : f.source().get(0).of(text)) + ": "
            + String.join(" ", f.content().stream().map(c -> c.of(text)).toList()))
        .toList();
  }

  @Test
  void a_quotation_with_a_tag_of_its_own_parts_from_the_speaker_before() {
    String text = "\"The mill is shut,\" said Tuckwell. \"Since when?\" asked Brandt.";
    List<Quotation> quotes = List.of(tagged(text, "\"The mill is shut,\"", "Tuckwell", "said"), tagged(text, "\"Since when?\"", "Brandt", "asked"));
    Found both = new Found(List.of(span(text, "Tuckwell")), List.of(span(text, "said")), List.of(quotes.get(0).span(), quotes.get(1).span()), 0.8,
        new double[0]);
    assertThat(parted(text, quotes, both)).containsExactly("Tuckwell: \"The mill is shut,\"", "Brandt: \"Since when?\"");
  }

  @Test
  void two_quotations_of_one_speaker_stay_together() {
    String text = "\"The mill is shut,\" said Tuckwell. \"It was old,\" added Tuckwell.";
    List<Quotation> quotes = List.of(tagged(text, "\"The mill is shut,\"", "Tuckwell", "said"),
        new Quotation(span(text, "\"It was old,\""), true, new Span(text.lastIndexOf("Tuckwell"), text.length() - 1), span(text, "added")));
    Found both = new Found(List.of(span(text, "Tuckwell")), List.of(span(text, "said")), List.of(quotes.get(0).span(), quotes.get(1).span()), 0.8,
        new double[0]);
    assertThat(parted(text, quotes, both)).containsExactly("Tuckwell: \"The mill is shut,\" \"It was old,\"");
  }

  @Test
  void in_a_talk_the_quotation_after_what_another_did_is_left_open() {
    String text = "\"The mill is shut.\" Tuckwell said. Brandt shook her head. \"It was open this morning.\"";
    List<Quotation> quotes = List.of(tagged(text, "\"The mill is shut.\"", "Tuckwell", "said"), free(text, "\"It was open this morning.\""));
    Found both = new Found(List.of(span(text, "Tuckwell")), List.of(span(text, "said")), List.of(quotes.get(0).span(), quotes.get(1).span()), 0.8,
        new double[0]);
    assertThat(parted(text, quotes, both)).first().isEqualTo("Tuckwell: \"The mill is shut.\"");
    assertThat(parted(text, quotes, both)).contains("?: \"It was open this morning.\"");
  }

  @Test
  void a_whole_quotation_that_nobody_was_given_is_an_attribution_without_a_source() {
    String text = "\"The mill is shut,\" said Tuckwell.\n\n\"It was open this morning.\"";
    List<Quotation> quotes = List.of(tagged(text, "\"The mill is shut,\"", "Tuckwell", "said"), free(text, "\"It was open this morning.\""));
    Found one = new Found(List.of(span(text, "Tuckwell")), List.of(span(text, "said")), List.of(quotes.get(0).span()), 0.8, new double[0]);
    assertThat(parted(text, quotes, one)).containsExactly("Tuckwell: \"The mill is shut,\"", "?: \"It was open this morning.\"");
  }

  @Test
  void a_quotation_that_another_attribution_has_by_its_own_tag_is_taken_from_the_one_before() {
    String text = "\"The mill is shut,\" said Tuckwell. \"Since when?\" asked Brandt.";
    List<Quotation> quotes = List.of(tagged(text, "\"The mill is shut,\"", "Tuckwell", "said"), tagged(text, "\"Since when?\"", "Brandt", "asked"));
    Found both = new Found(List.of(span(text, "Tuckwell")), List.of(span(text, "said")), List.of(quotes.get(0).span(), quotes.get(1).span()), 0.8,
        new double[0]);
    Found own = new Found(List.of(span(text, "Brandt")), List.of(span(text, "asked")), List.of(quotes.get(1).span()), 0.9, new double[0]);
    List<String> parted = new Parting(text, quotes, List.of(both, own)).parted().stream()
        .map(f -> f.source().get(0).of(text) + ": " + String.join(" ", f.content().stream().map(c -> c.of(text)).toList())).toList();
    assertThat(parted).containsExactly("Tuckwell: \"The mill is shut,\"", "Brandt: \"Since when?\"");
  }
}
