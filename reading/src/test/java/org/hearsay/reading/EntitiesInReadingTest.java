package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class EntitiesInReadingTest {

  private static Entity named(Reading reading, String name) {
    return reading.entities().stream().filter(e -> e.name().equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + reading.entities().stream().map(Entity::name).toList()));
  }

  private static List<String> mentions(Reading reading, Entity entity) {
    return entity.mentions().stream().map(m -> m.span().of(reading.document().text())).toList();
  }

  @Test
  void name_title_and_pronouns_of_one_person_are_one_entity() {
    Reading reading = Read.read("Mayor Wendy Kapoor opened the session in Halden on Tuesday. Ms. Kapoor said the deficit was under control. "
        + "\"I have counted it twice,\" she said.");
    Entity kapoor = named(reading, "Wendy Kapoor");
    assertThat(kapoor.type()).isEqualTo(Entity.Type.PERSON);
    assertThat(kapoor.aliases()).containsExactly("Kapoor");
    assertThat(mentions(reading, kapoor)).containsExactly("Wendy Kapoor", "Kapoor", "I", "she");
    assertThat(reading.attributions()).allSatisfy(a -> assertThat(a.source().entities()).containsExactly(kapoor.id()));
  }

  @Test
  void the_name_is_shown_alone_and_the_mention_with_its_title() {
    Reading reading = Read.read("Mayor Wendy Kapoor opened the session in Halden on Tuesday.");
    Mention first = named(reading, "Wendy Kapoor").mentions().get(0);
    assertThat(first.span().of(reading.document().text())).isEqualTo("Wendy Kapoor");
    assertThat(first.whole().of(reading.document().text())).isEqualTo("Mayor Wendy Kapoor");
  }

  @Test
  void two_people_with_one_surname_stay_two() {
    Reading reading = Read.read("Councilman Peter Brandt and his sister Eva Brandt run rival bakeries in Halden. Peter Brandt said the flour tax "
        + "would ruin both shops. Eva Brandt replied that her own shop was doing well.");
    assertThat(named(reading, "Peter Brandt").id()).isNotEqualTo(named(reading, "Eva Brandt").id());
    assertThat(reading.attributions()).extracting(a -> a.source().entities())
        .containsExactly(List.of(named(reading, "Peter Brandt").id()), List.of(named(reading, "Eva Brandt").id()));
  }

  @Test
  void a_post_that_a_text_gives_somebody_is_his() {
    Reading reading = Read.read("Ola Skaugen, the Harvest Party's treasurer, said the books were in order.");
    assertThat(named(reading, "Ola Skaugen").roles()).singleElement().satisfies(role -> {
      assertThat(role.title()).isEqualTo("treasurer");
      assertThat(role.organization()).isEqualTo(named(reading, "Harvest Party").id());
    });
  }

  @Test
  void a_person_who_comes_back_after_sixty_thousand_characters_is_still_the_same() {
    String filler = "The rain went on for the whole night and the river rose by a hand. ".repeat(1000);
    Reading reading = Read.read("Mayor Wendy Kapoor opened the session in Halden on Tuesday.\n\n" + filler
        + "\n\nKapoor said the deficit was under control.");
    Entity kapoor = named(reading, "Wendy Kapoor");
    assertThat(mentions(reading, kapoor)).contains("Wendy Kapoor", "Kapoor");
    Attribution last = reading.attributions().get(reading.attributions().size() - 1);
    assertThat(last.source().entities()).containsExactly(kapoor.id());
  }

  @Test
  void every_mention_and_every_id_points_at_something() {
    String text = "“Well,” said Ama Roe 🙂. The U.S. Harbor Agency (UHA) denied it; the UHA's J. R. Doe, 54, called her a liar.\n\n".repeat(3);
    Reading reading = Read.read(text);
    List<String> ids = reading.entities().stream().map(Entity::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(reading.entities()).allSatisfy(e -> {
      assertThat(e.name()).isNotBlank();
      assertThat(e.mentions()).isNotEmpty().allSatisfy(m -> assertThat(m.span().of(text)).isNotBlank());
    });
    assertThat(reading.attributions()).allSatisfy(a -> {
      assertThat(ids).containsAll(a.source().entities());
      assertThat(ids).containsAll(a.about());
    });
    assertThat(ids).containsAll(reading.profile().byEntity().keySet());
  }

  @Test
  void a_pronoun_chooses_among_the_names_that_are_given() {
    String text = "Anita Deshmukh met Carl Veit at the fair. She asked him for the price of the horse.";
    Span she = new Span(text.indexOf("She"), text.indexOf("She") + 3);
    Span him = new Span(text.indexOf("him"), text.indexOf("him") + 3);
    List<Span> names = List.of(new Span(0, 14), new Span(19, 28));
    assertThat(Read.READER.refersTo(Read.document(text, null), she, names)).containsExactly(true, false);
    assertThat(Read.READER.refersTo(Read.document(text, null), him, names)).containsExactly(false, true);
    assertThatThrownBy(() -> Read.READER.refersTo(Read.document(text, null), new Span(text.length(), text.length() + 3), names))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
