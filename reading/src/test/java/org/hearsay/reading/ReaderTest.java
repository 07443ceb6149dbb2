package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReaderTest {

  private static Reader reader;
  private static List<Document> examples;

  @BeforeAll
  static void open() throws IOException {
    reader = Reader.open();
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      examples = new ArrayList<>();
      for (Path text : texts) {
        examples.add(document(Files.readString(text)));
      }
    }
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static Document document(String text) {
    return new Document("sha256:0", null, null, null, null, new Facts(null, null, null, null), "en", "-", "text/plain", text, List.of());
  }

  private static Attribution only(String text) {
    List<Attribution> found = reader.read(document(text)).attributions();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static String words(String text, List<Span> spans) {
    return String.join(" | ", spans.stream().map(s -> s.of(text)).toList());
  }

  @Test
  void a_plain_statement_has_its_source_cue_and_content() {
    String text = "The harbour master said on Monday that the bar was too shallow for the ferry.";
    Attribution a = only(text);
    assertThat(words(text, a.source().spans())).isEqualTo("The harbour master");
    assertThat(words(text, a.cue().spans())).isEqualTo("said");
    assertThat(words(text, a.content())).isEqualTo("that the bar was too shallow for the ferry");
  }

  @Test
  void a_content_around_its_cue_has_two_parts_with_their_quotation_marks() {
    String text = "\"We waited for the ferry all night,\" Orla Quint said. \"Nobody told us anything at all.\"";
    Attribution a = only(text);
    assertThat(words(text, a.content())).isEqualTo("\"We waited for the ferry all night,\" | \"Nobody told us anything at all.\"");
    assertThat(words(text, a.source().spans())).isEqualTo("Orla Quint");
  }

  @Test
  void one_source_serves_two_attributions() {
    String text = "Orla Quint welcomed the inquiry but said that the ferry had never been late.";
    List<Attribution> found = reader.read(document(text)).attributions();
    assertThat(found).hasSize(2);
    assertThat(found).allSatisfy(a -> assertThat(words(text, a.source().spans())).isEqualTo("Orla Quint"));
  }

  @Test
  void a_claim_ends_before_the_next_one_of_the_same_source() {
    String text = "The review noted that crews were tired and recommended that the company return to shorter shifts.";
    List<Attribution> found = reader.read(document(text)).attributions();
    assertThat(found).hasSize(2).allSatisfy(a -> assertThat(a.within()).isNull());
    assertThat(words(text, found.get(0).content())).isEqualTo("that crews were tired");
    assertThat(words(text, found.get(1).content())).isEqualTo("that the company return to shorter shifts");
  }

  @Test
  void an_attribution_inside_a_content_names_the_one_it_lies_in() {
    String text = "A report revealed that the minister had said that the ferry would be sold.";
    List<Attribution> found = reader.read(document(text)).attributions();
    assertThat(found).hasSize(2);
    assertThat(found.get(0).within()).isNull();
    assertThat(found.get(1).within()).isEqualTo(found.get(0).id());
  }

  @Test
  void a_cue_never_ends_in_the_middle_of_its_phrase() {
    String text = "The mayor of Orsava said earlier this week that the bridge was safe.";
    Attribution a = only(text);
    assertThat(words(text, a.cue().spans())).isIn("said", "said earlier this week");
  }

  @Test
  void inner_attributions_lie_inside_the_content_of_the_outer_one_with_source_and_all() {
    String text = "“The governor told us that the doctors had warned him that the water was bad,” Ilse Varga said. The governor denied it.";
    Reading reading = reader.read(document(text));
    for (Attribution inner : reading.attributions()) {
      if (inner.within() != null) {
        Attribution outer = reading.attributions().stream().filter(a -> a.id().equals(inner.within())).findFirst().orElseThrow();
        Stream.of(inner.source().spans(), inner.cue().spans(), inner.content()).flatMap(List::stream)
            .forEach(span -> assertThat(outer.content()).anyMatch(part -> part.contains(span)));
      }
    }
    assertThat(reading.attributions().stream().filter(a -> a.within() != null).map(a -> words(text, a.cue().spans()))).contains("told");
  }

  @Test
  void a_text_without_words_has_no_attributions_and_no_trouble() {
    for (String text : new String[] {"", " ", "\n\n", "\u200F", "...", "\uD83D\uDE00"}) {
      Reading reading = reader.read(document(text));
      assertThat(reading.attributions()).isEmpty();
      assertThat(reading.document().text()).isEqualTo(text);
    }
  }

  @Test
  void the_same_document_gives_the_same_reading_whatever_else_is_read_beside_it() throws Exception {
    List<Reading> alone = new ArrayList<>();
    try (Reader single = Reader.open(Reader.DEFAULT_MODEL, 1)) {
      for (Document document : examples) {
        alone.add(single.read(document));
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 4 * examples.size(); i++) {
      order.add(i % examples.size());
    }
    Collections.shuffle(order, new Random(5));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<Reading>> readings = new ArrayList<>();
      for (int i : order) {
        readings.add(pool.submit(() -> reader.read(examples.get(i))));
      }
      for (int i = 0; i < order.size(); i++) {
        assertThat(readings.get(i).get()).isEqualTo(alone.get(order.get(i)));
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void attributions_are_in_order_and_chains_hang_together() {
    for (Document document : examples) {
      Reading reading = reader.read(document);
      assertThat(reading.attributions()).hasSizeGreaterThan(10);
      Set<String> ids = new HashSet<>();
      int place = 0;
      for (Attribution a : reading.attributions()) {
        assertThat(ids.add(a.id())).isTrue();
        assertThat(a.place()).isGreaterThanOrEqualTo(place);
        place = a.place();
        assertThat(a.confidence()).isBetween(0.0, 1.0);
      }
      for (Attribution a : reading.attributions()) {
        assertThat(a.within() == null || ids.contains(a.within())).isTrue();
        assertThat(a.id().equals(a.within())).isFalse();
      }
    }
  }

  @Test
  void spans_of_rough_texts_lie_inside_them_and_on_whole_characters() {
    String[] bits = {"Roe ", "said ", "\"We ", "won,\" ", "that ", "the ", "minister ", "\uD83D\uDE00", "\r\n", "\t", "e\u0301 ", "\u200F", "\u00a0", "中",
        "“", "”", ". ", ", ", "according to ", "\n\n", "denied ", "it "};
    long seed = 99;
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      for (Attribution a : reader.read(document(text.toString())).attributions()) {
        List<Span> all = new ArrayList<>(a.content());
        all.addAll(a.cue().spans());
        all.addAll(a.source().spans());
        all.addAll(a.hedges());
        for (Span s : all) {
          assertThat(s.end()).as("seed %d round %d", seed, round).isLessThanOrEqualTo(text.length());
          assertThat(Character.isLowSurrogate(text.charAt(s.start()))).isFalse();
          assertThat(Character.isHighSurrogate(text.charAt(s.end() - 1))).isFalse();
        }
      }
    }
  }

  @Test
  void a_text_of_many_sections_is_read_whole_and_its_ids_go_on_counting() {
    String article = examples.get(0).text() + "\n\n";
    int once = reader.read(document(article)).attributions().size();
    Reading many = reader.read(document(article.repeat(2 * Sections.LONGEST / article.length())));
    assertThat(many.attributions()).hasSizeGreaterThan(once * 20);
    for (int i = 0; i < many.attributions().size(); i++) {
      assertThat(many.attributions().get(i).id()).isEqualTo("a" + (i + 1));
    }
    assertThat(many.attributions().get(many.attributions().size() - 1).place()).isGreaterThan(Sections.LONGEST);
  }

  @Test
  void a_reader_may_be_closed_twice() {
    Reader other = Reader.open(Reader.DEFAULT_MODEL, 1);
    other.close();
    other.close();
  }

  @Test
  void an_unknown_model_is_named_in_the_error() {
    assertThatThrownBy(() -> Reader.open("nosuch", 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nosuch");
  }
}
