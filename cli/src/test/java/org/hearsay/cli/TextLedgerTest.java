package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Profile;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.junit.jupiter.api.Test;

/** The table for people on readings written here, so that nothing hinges on the model. */
class TextLedgerTest {

  private static final String TEXT = "Jane Roe, treasurer of the Blue Party, said that the books were in order. She denied that money was missing. "
      + "“Ask the bank,” the tired treasurer told us. Ms. Roe and Ben Poe said they would resign. Officials said nothing was stolen. "
      + "The officials added that they had counted twice. It is said that it rained. Nobody else was there.";

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return new Span(start, start + words.length());
  }

  private static Attribution said(int number, String source, String cue, String content, String within, Source.Type type, String... entities) {
    return new Attribution("a" + number, Attribution.Kind.STATEMENT,
        new Source(source == null ? List.of() : List.of(at(source)), List.of(entities), type), new Cue(List.of(at(cue)), null, null),
        List.of(at(content)), List.of(), null, Attribution.Quotation.INDIRECT, within, Attribution.Polarity.AFFIRMED, List.of(), null, 0.9);
  }

  private static Mention name(String name, String whole) {
    return new Mention(at(name), Mention.Form.NAME, at(whole));
  }

  private static Reading reading() {
    List<Entity> entities = List.of(
        new Entity("e1", "Jane\nRoe", Entity.Type.PERSON, List.of("Roe"), List.of(name("Jane Roe", "Jane Roe"),
            new Mention(at("She"), Mention.Form.PRONOUN),
            new Mention(new Span(at("Ms. Roe").start() + 4, at("Ms. Roe").end()), Mention.Form.NAME)),
            List.of(new Role("treasurer", "e2", null, "2011", at("treasurer of the Blue Party"), null))),
        new Entity("e2", "Blue Party", Entity.Type.ORGANIZATION, List.of(), List.of(name("Blue Party", "the Blue Party")), List.of()),
        new Entity("e3", "Ben Poe", Entity.Type.PERSON, List.of(), List.of(name("Ben Poe", "Ben Poe")), List.of()));
    List<Attribution> attributions = List.of(said(1, "Jane Roe", "said that", "the books were in order", null, Source.Type.PERSON, "e1"),
        said(2, "She", "denied", "that money was missing", null, Source.Type.PERSON, "e1"),
        said(3, "the tired treasurer", "told us", "“Ask the bank,”", null, Source.Type.PERSON, "e1"),
        said(4, "Ms. Roe and Ben Poe", "said they", "they would resign", null, Source.Type.PERSON, "e1", "e3"),
        said(5, "Officials", "said nothing", "nothing was stolen", null, Source.Type.GROUP),
        said(6, "The officials", "added", "that they had counted twice", "a2", Source.Type.GROUP),
        said(7, null, "is said", "that it rained", null, Source.Type.NONE));
    Profile profile = new Profile(8, 1, Map.of(Source.Type.PERSON, 4, Source.Type.GROUP, 2, Source.Type.NONE, 1), Map.of("e1", 4, "e3", 1));
    return new Reading(new ReaderInfo("hearsay", "0.1.0", "default", "1", "0"), new Document("sha256:0", "Books", null, null, null,
        new Document.Facts(null, null, null, null), "en", "-", "text/plain", TEXT, List.of()),
        IntStream.range(0, 8).mapToObj(i -> new Span(i, i + 1)).toList(), entities, attributions, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), profile, List.of());
  }

  private static List<String> printed(int columns) {
    return TextLedger.of(reading(), new Terminal(columns, false, false)).lines().toList();
  }

  @Test
  void a_source_is_one_entity_whatever_the_text_calls_it_and_has_its_posts_in_short() {
    assertThat(printed(100)).containsSubsequence("Jane Roe, treasurer of the Blue Party until 2011  person",
        "    1  said that         the books were in order", "    1  She denied        that money was missing",
        "    1  told us           “Ask the bank,”", "                         as “the tired treasurer”", "",
        "Jane Roe, treasurer of the Blue Party until 2011 and Ben Poe  person", "    1  said they         they would resign", "",
        "Officials  group", "    1  said nothing      nothing was stolen", "    1  added             that they had counted twice",
        "                         in a chain: on the word of Jane Roe (line 1)", "", "Nobody named");
  }

  @Test
  void words_that_hold_the_name_are_not_repeated() {
    assertThat(printed(100)).noneMatch(line -> line.contains("as “Jane") || line.contains("as “Ms.") || line.contains("as “Officials"));
  }

  @Test
  void the_head_counts_each_entity_once_and_tells_the_shares_of_voices() {
    assertThat(printed(100).subList(0, 6)).containsExactly("Books", "-", "7 attributions on the word of 3 sources",
        "8 sentences: 1 (13 %) in the author's own voice, 4 (50 %) on the word of named sources, 3 (38 %) of", "sources not named",
        "Most on the word of Jane Roe 4, Ben Poe 1");
  }

  @Test
  void no_line_is_wider_than_the_terminal() {
    for (int columns : new int[] {40, 60, 80}) {
      assertThat(printed(columns)).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(columns));
    }
  }

  private static Tone tone(String text, int from, String words, Tone.Kind kind) {
    int start = text.indexOf(words, from);
    assertThat(start).as(words).isNotNegative();
    return new Tone(new Span(start, start + words.length()), kind, null);
  }

  /** A reading of nothing but words that colour. */
  private static Reading coloured(String text, Tone... tones) {
    Reading r = reading();
    Document d = r.document();
    Document document = new Document(d.id(), d.title(), null, null, null, d.from(), "en", "-", "text/plain", text, List.of());
    return new Reading(r.reader(), document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(tones),
        new Profile(0, 0, Map.of(), Map.of()), List.of());
  }

  private static List<String> printed(Reading reading, int columns) {
    return TextLedger.of(reading, new Terminal(columns, false, false)).lines().toList();
  }

  @Test
  void loaded_words_scare_quotes_and_generalisations_are_listed_with_their_lines_and_the_rest_is_counted() {
    String text = "Poe blasted the “tram\nfans”.\nEveryone knows\nthat it may be very late. Blasted.\nIt might be blasted.";
    Reading reading = coloured(text, tone(text, 0, "blasted", Tone.Kind.LOADED), tone(text, 0, "“tram\nfans”", Tone.Kind.SCARE_QUOTE),
        tone(text, 0, "Everyone knows", Tone.Kind.GENERALISATION), tone(text, 0, "may", Tone.Kind.HEDGE),
        tone(text, 0, "very", Tone.Kind.INTENSIFIER),
        tone(text, 0, "Blasted", Tone.Kind.LOADED), tone(text, 0, "might", Tone.Kind.HEDGE), tone(text, 60, "blasted", Tone.Kind.LOADED));
    assertThat(printed(reading, 100)).endsWith("Tone", "  3 loaded words: blasted (lines 1, 4, 5)", "  1 scare quote: “tram fans” (line 1)",
        "  1 generalisation: Everyone knows (line 3)", "  2 hedges, 1 intensifier", "");
    assertThat(printed(coloured(text, tone(text, 0, "may", Tone.Kind.HEDGE)), 100)).endsWith("Tone", "  1 hedge", "");
  }

  @Test
  void loaded_words_in_a_quotation_are_those_of_its_source_and_come_after_the_authors_own() {
    Reading r = reading();
    Attribution first = r.attributions().get(0);
    Tone own = new Tone(new Span(0, 3), Tone.Kind.LOADED, null);
    Tone quoted = new Tone(first.content().get(0), Tone.Kind.LOADED, null, first.id());
    assertThat(printed(toned(r, own, quoted), 100)).endsWith("  2 loaded words: Jan (line 1); in the words of Jane Roe: the books were in order (line 1)", "");
    assertThat(printed(toned(r, quoted), 100)).endsWith("  1 loaded word in the words of Jane Roe: the books were in order (line 1)", "");
  }

  private static Reading toned(Reading r, Tone... tones) {
    return new Reading(r.reader(), r.document(), r.sentences(), r.entities(), r.attributions(), r.times(), r.quantities(), r.events(), r.relations(),
        r.checks(), List.of(tones), r.profile(), r.notices());
  }

  @Test
  void where_nothing_colours_nothing_is_said_of_it_and_a_hundred_loaded_words_take_four_lines() {
    assertThat(printed(100)).doesNotContain("Tone");
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 100).forEach(i -> text.append((char) ('A' + i % 26)).append((char) ('a' + i / 26)).append("pallingly\n"));
    Tone[] each = IntStream.range(0, 100).mapToObj(i -> new Tone(new Span(i * 12, i * 12 + 11), Tone.Kind.LOADED, null)).toArray(Tone[]::new);
    for (int columns : new int[] {40, 80}) {
      List<String> lines = printed(coloured(text.toString(), each), columns);
      List<String> shown = lines.subList(lines.indexOf("Tone") + 1, lines.size() - 1);
      assertThat(shown).hasSize(4).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(columns));
      assertThat(shown.get(0)).startsWith("  100 loaded words: Aapallingly (line");
      assertThat(shown.get(3)).endsWith("…");
    }
  }

  @Test
  void a_reading_without_entities_goes_by_the_words_as_they_stand() {
    Reading r = reading();
    List<Attribution> unknown = r.attributions().stream().filter(a -> a.source().entities().isEmpty()).toList();
    Reading bare = new Reading(r.reader(), r.document(), r.sentences(), List.of(), unknown, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), new Profile(8, 8, Map.of(), Map.of()), List.of());
    List<String> lines = TextLedger.of(bare, new Terminal(100, false, false)).lines().toList();
    assertThat(lines).contains("3 attributions on the word of 1 source", "Officials  group").noneMatch(line -> line.startsWith("Most on"));
  }
}
