package org.hearsay.evaluation.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTextsTest {

  /** Columns that count: number, form, tag, head, the rest. */
  private static final List<String> GUM = conllu(
      "# newdoc id = GUM_news_orla",
      "# newpar",
      "# newpar_block = head (1 s)",
      "1 Mayor NOUN 0 Entity=(1-person-new-snsnn-cf1-2-coref-Orla_Quince",
      "2 Orla PROPN 1 _",
      "3 Quince PROPN 2 _",
      "4 of ADP 5 _",
      "5 Port PROPN 1 Entity=(2-place-new-snsnn-cf2-2-coref",
      "6 Elm PROPN 5 Entity=2)1)|SpaceAfter=No",
      "7 . PUNCT 1 _",
      "",
      "# newpar",
      "1-2 She's _ _ _",
      "1 She PRON 3 Entity=(1-person-giv:act-sssss-cf1-1-ana)",
      "2 's AUX 3 _",
      "3 proud ADJ 0 _",
      "3.1 too ADV _ CopyOf=2",
      "4 of ADP 6 _",
      "5 Port PROPN 6 Entity=(3-organization-new-snsnn-cf2-2-coref(2-place-giv:act-snsnn-cf3-1-coref",
      "6 Elm PROPN 7 Entity=2)",
      "7 Rovers PROPN 3 Entity=3)",
      "",
      "1 Rovers PROPN 0 Entity=(3-organization-giv:act-sssss-cf1-1-coref)",
      "2 and CCONJ 4 _",
      "3 the DET 4 Entity=(4-object-new-snsnn-cf3-2-sgl",
      "4 cup NOUN 1 Entity=4)");

  private static List<String> conllu(String... lines) {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      String[] f = line.split(" ");
      boolean word = !line.isEmpty() && Character.isDigit(line.charAt(0));
      out.add(word ? String.join("\t", f[0], f[1], "_", f[2], "_", "_", f[3], "_", "_", f[4]) : line);
    }
    return out;
  }

  private static List<String> words(GumDocument document, Iterable<Span> spans) {
    List<String> out = new ArrayList<>();
    spans.forEach(s -> out.add(s.of(document.text())));
    return out;
  }

  @Test
  void a_gum_text_has_its_blanks_and_paragraphs_again() {
    assertThat(GumDocument.of("orla", GUM).text()).isEqualTo("Mayor Orla Quince of Port Elm.\n\nShe's proud of Port Elm Rovers Rovers and the cup");
  }

  @Test
  void mentions_nest_and_begin_and_end_at_one_word() {
    GumDocument document = GumDocument.of("orla", GUM);
    assertThat(words(document, document.mentions().stream().map(GumMention::span).toList()))
        .containsExactly("Port Elm", "Mayor Orla Quince of Port Elm", "She", "Port Elm", "Port Elm Rovers", "Rovers", "the cup");
  }

  @Test
  void names_are_outermost_among_mentions_headed_by_proper_nouns() {
    GumDocument document = GumDocument.of("orla", GUM);
    // the first Port Elm lies in a mention headed by "Mayor", which is no name; the second lies in that of the Rovers
    assertThat(document.names().names()).extracting(n -> n.span().of(document.text()) + " " + n.type())
        .containsExactly("Port Elm place", "Port Elm Rovers organization", "Rovers organization");
  }

  @Test
  void chains_have_two_mentions_and_one_of_a_type_that_counts() {
    GumDocument document = GumDocument.of("orla", GUM);
    assertThat(document.chains()).extracting(chain -> words(document, chain)).containsExactlyInAnyOrder(
        List.of("Mayor Orla Quince of Port Elm", "She"), List.of("Port Elm", "Port Elm"), List.of("Port Elm Rovers", "Rovers"));
  }

  @Test
  void brackets_that_do_not_match_are_told_with_the_document() {
    assertThatThrownBy(() -> GumDocument.of("orla", conllu("1 Elm PROPN 0 Entity=7)"))).hasMessageContaining("orla").hasMessageContaining("7)");
    assertThatThrownBy(() -> GumDocument.of("orla", conllu("1 Elm PROPN 0 Entity=(7-place-new"))).hasMessageContaining("stays open");
  }

  @Test
  void ontonotes_chains_are_laid_over_the_words_of_the_same_document(@TempDir Path folder) throws IOException {
    GumDocument document = GumDocument.of("orla", GUM);
    Path file = Files.writeString(folder.resolve("orla.conll"), "# begin document orla\n0\tMayor\t(5\n1\tOrla\t_\n2\tQuince\t_\n3\tof\t_\n4\tPort\t_\n5\tElm\t5)\n"
        + "6\t.\t_\n7\tShe\t(5)\n8\t's\t_\n9\tproud\t_\n10\tof\t_\n11\tPort\t(6(7\n12\tElm\t7)\n13\tRovers\t6)\n14\tRovers\t(6)\n# end document\n");
    assertThat(OntoGum.chains(file, document)).extracting(chain -> words(document, chain))
        .containsExactlyInAnyOrder(List.of("Mayor Orla Quince of Port Elm", "She"), List.of("Port Elm Rovers", "Rovers"));
  }

  @Test
  void tokens_become_a_sentence_as_people_write_it() {
    assertThat(text("The Elm Party ( EP ) , led by Orla Quince , did n't stand in Quince 's ward ; Labour / Elm did .")).isEqualTo(
        "The Elm Party (EP), led by Orla Quince, didn't stand in Quince's ward; Labour/Elm did.");
    assertThat(text("She said : \" We won $ 5 . \" The Farmers ' League and the ' Forward ' list agreed .")).isEqualTo(
        "She said: \"We won $5.\" The Farmers' League and the 'Forward' list agreed.");
  }

  private static String text(String tokens) {
    Detokeniser sentence = new Detokeniser(List.of(tokens.split(" ")));
    List<String> back = sentence.places().stream().map(s -> s.of(sentence.text())).toList();
    assertThat(back).containsExactly(tokens.split(" "));
    return sentence.text();
  }

  @Test
  void crossner_types_become_the_three_and_elections_are_no_names(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("dev.txt"), "Orla\tB-politician\nQuince\tI-politician\nof\tO\nElm\tB-politicalparty\nLabour\tB-politicalparty\n\n"
        + "1987\tB-election\nElm\tI-election\nvote\tI-election\nin\tO\nElmland\tB-country\n");
    List<NamedText> texts = IobFile.crossner(file);
    assertThat(texts).extracting(NamedText::text).containsExactly("Orla Quince of Elm Labour", "1987 Elm vote in Elmland");
    assertThat(texts.get(0).names()).containsExactly(new Name(new Span(0, 11), "person"), new Name(new Span(15, 18), "organization"),
        new Name(new Span(19, 25), "organization"));
    assertThat(texts.get(1).names()).containsExactly(new Name(new Span(17, 24), "place"));
  }

  @Test
  void uner_documents_keep_the_text_of_their_sentences(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("dev.iob2"), "# newdoc id = one\n# sent_id = one-1\n# text = Hi Orla!\n1\tHi\tO\t-\t-\n2\tOrla\tB-PER\t-\t-\n3\t!\tO\t-\t-\n\n"
        + "# text = In Port Elm\n1\tIn\tO\t-\t-\n2\tPort\tB-LOC\t-\t-\n3\tElm\tI-LOC\t-\t-\n\n# newdoc id = two\n# text = Elm\n1\tElm\tB-ORG\t-\t-\n");
    assertThat(IobFile.uner(file)).containsExactly(
        new NamedText("one", "Hi Orla!\nIn Port Elm", List.of(new Name(new Span(3, 7), "person"), new Name(new Span(12, 20), "place"))),
        new NamedText("two", "Elm", List.of(new Name(new Span(0, 3), "organization"))));
  }
}
