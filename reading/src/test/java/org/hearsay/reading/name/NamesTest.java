package org.hearsay.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Entity.Type;
import org.hearsay.model.Span;
import org.hearsay.reading.name.Likeness.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final Names NAMES = Names.load();

  private static Likeness compare(String a, String b, Type type) {
    Likeness one = NAMES.compare(NAMES.name(a, type), NAMES.name(b, type));
    assertThat(NAMES.compare(NAMES.name(b, type), NAMES.name(a, type))).as("the order of " + a + " and " + b).isEqualTo(one);
    return one;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Jane Roe | Jane Roe | SAME
      Jane Roe | Roe | COMPATIBLE
      Jane Roe | Ms. Roe | COMPATIBLE
      Jane Roe | Mr Roe | DIFFERENT
      Jane Roe | Jane | COMPATIBLE
      Jane Roe | Senator Jane | DIFFERENT
      Jane Roe | John Roe | DIFFERENT
      Jane Roe | Jane Ashby | DIFFERENT
      Jane Roe | J. Roe | COMPATIBLE
      Jane Roe | P. Roe | DIFFERENT
      Jane Ann Roe | Jane A. Roe | SAME
      Jane Ann Roe | Jane B. Roe | DIFFERENT
      Robert Ashdown | Bob Ashdown | COMPATIBLE
      Robert Ashdown | Bob | COMPATIBLE
      Emeka Nwafor Sr. | Emeka Nwafor Jr. | DIFFERENT
      Emeka Nwafor | Emeka Nwafor Jr. | COMPATIBLE
      Nwafor | Emeka Nwafor Jr. | COMPATIBLE
      Mohammed Qasimi | Muhammad Qasimi | SAME
      José Ibáñez | Mr Ibanez | COMPATIBLE
      Yulia Tarasenko | Ms. Tarassenko | COMPATIBLE
      Khalid al-Masri | Masri | COMPATIBLE
      Khalid al-Masri | Khalid Al Masri | SAME
      Gabriela García Montes | García Montes | COMPATIBLE
      Gabriela García Montes | García | COMPATIBLE
      Gabriela García Montes | Gabriela García | COMPATIBLE
      Kim Min-jae | Kim | COMPATIBLE
      Li Jianming | Li | COMPATIBLE
      Li Jianming | Wang Jianming | DIFFERENT
      Jane Smith-Roe | Jane Smith-Roe's | SAME
      Attorney General Jane Roe | former Attorney General Roe | COMPATIBLE
      President Roe | Mr. Roe | SAME
      Mrs Roe | Mr. Roe | DIFFERENT
      Queen Matilda | Matilda | SAME
      Aleksandr Belsky | Alexander Belskii | SAME
      Jane "Falcon" Roe | Falcon | COMPATIBLE
      Jane "Falcon" Roe | Falcon Roe | COMPATIBLE
      Roe Jane | Jane Roe | SAME
      Peter Brandt | Eva Brandt | DIFFERENT
      Abu Yasin al-Basri | Abu Yasin | COMPATIBLE
      Abu Yasin al-Basri | Abu Karim | DIFFERENT
      Umm Salma Hussein al-Basri | Umm Salma | COMPATIBLE
      """)
  void names_of_persons_are_judged_by_their_parts(String a, String b, Verdict verdict) {
    assertThat(compare(a, b, Type.PERSON).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      the Ministry of Health | Health Ministry | SAME
      the Ministry of Health | the ministry | COMPATIBLE
      the Ministry of Health | Ministry of Defence | DIFFERENT
      the Ministry of Health | the party | DIFFERENT
      Acorn Mutual Inc. | Acorn Mutual | SAME
      Acorn Mutual | Acorn | COMPATIBLE
      Blue Party | the Blues | DIFFERENT
      the Blue Party | Blue | COMPATIBLE
      United Cane Growers | UCG | SAME
      Free Herders of Ouaddai | FHO | SAME
      Union for the Rivers | UR | COMPATIBLE
      Union for the Rivers | UFR | DIFFERENT
      Al-Nahda | Al Nahda | SAME
      Dockers' League | Dockers League | SAME
      Halden United | Halden City | DIFFERENT
      Acorn Bank | Halden Bank | DIFFERENT
      Halden City Council | City Council | COMPATIBLE
      Halden City Council | the council | COMPATIBLE
      """)
  void names_of_organisations_are_judged_by_their_words_and_initials(String a, String b, Verdict verdict) {
    assertThat(compare(a, b, Type.ORGANIZATION).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      U.S. | the United States | SAME
      Halden, Ohio | Halden | COMPATIBLE
      Halden, Ohio | Halden, Norway | DIFFERENT
      Halden | Halden County | COMPATIBLE
      Halden | Port Halden | DIFFERENT
      Republic of Halden | Halden | SAME
      North Halden | South Halden | DIFFERENT
      """)
  void names_of_places_are_judged_by_the_table_and_what_stands_around_them(String a, String b, Verdict verdict) {
    assertThat(compare(a, b, Type.PLACE).verdict()).isEqualTo(verdict);
  }

  @Test
  void a_name_of_another_type_is_compatible_only_where_it_is_written_alike_and_then_with_a_low_score() {
    Likeness alike = NAMES.compare(NAMES.name("Victoria", Type.PERSON), NAMES.name("Victoria", Type.PLACE));
    assertThat(alike.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(alike.score()).isLessThan(0.3);
    assertThat(NAMES.compare(NAMES.name("Tolliver", Type.PERSON), NAMES.name("Tolliver Foods", Type.ORGANIZATION)).mayBeOne()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Jane Roe | FEMALE
      J. Robert Roe | MALE
      Mr Robin Ashby | MALE
      Robin Ashby | UNKNOWN
      Robin | UNKNOWN
      Queen Matilda | FEMALE
      Kim Min-jae | UNKNOWN
      Congresswoman Ashby | FEMALE
      """)
  void a_title_tells_the_sex_before_a_given_name_does(String name, Sex sex) {
    assertThat(NAMES.name(name, Type.PERSON).sex()).isEqualTo(sex);
  }

  @Test
  void the_name_without_titles_and_suffix_is_told_in_units_of_the_name_as_written() {
    String text = "former Attorney General Jane 😀 Roe, Jr.";
    Name name = NAMES.name(text, Type.PERSON);
    assertThat(text.substring(name.bareStart(), name.bareEnd())).isEqualTo("Jane 😀 Roe");
  }

  @Test
  void a_description_tells_by_its_head_noun() {
    assertThat(NAMES.nominal("the party's former spokeswoman in Halden"))
        .isEqualTo(new Nominal("spokeswoman", Nominal.Kind.PERSON, Sex.FEMALE, false));
    assertThat(NAMES.nominal("two senators from the party")).isEqualTo(new Nominal("senator", Nominal.Kind.PERSON, Sex.UNKNOWN, true));
    assertThat(NAMES.nominal("the ruling party")).isEqualTo(new Nominal("party", Nominal.Kind.ORGANIZATION, Sex.NEITHER, false));
    assertThat(NAMES.nominal("his ex-wife, who left")).isEqualTo(new Nominal("ex-wife", Nominal.Kind.PERSON, Sex.FEMALE, false));
    assertThat(NAMES.nominal("the blarf")).isNull();
  }

  @Test
  void an_acronym_in_brackets_is_an_alias_and_a_party_behind_a_person_is_not() {
    String text = "The Halden Rivers Guild (HRG) met Jane Roe (SPD).";
    List<NamePlace> places = List.of(place(text, "Halden Rivers Guild", Type.ORGANIZATION), place(text, "HRG", Type.ORGANIZATION),
        place(text, "Jane Roe", Type.PERSON), place(text, "SPD", Type.ORGANIZATION));
    assertThat(NAMES.aliases(text, places)).containsExactly(new AliasPair(0, 1));
  }

  @Test
  void names_without_letters_and_odd_characters_are_judged_without_an_error() {
    String[] odd = {"", " ", "'s", "-", "…", "\ud83d", "李明", "Żółć", "\"", "()", "Mr",
      "Mr.", "the", "J.", ",", "O’", "al-", "1", "\u0000", "Dr Dr Dr", "van der", "İ"};
    for (String a : odd) {
      for (String b : odd) {
        for (Type type : Type.values()) {
          assertThat(compare(a, b, type).score()).as(a + " and " + b).isBetween(0.0, 1.0);
        }
      }
      assertThat(NAMES.pronoun(a)).isNull();
      NAMES.nominal(a);
    }
  }

  private static NamePlace place(String text, String name, Type type) {
    int at = text.indexOf(name);
    return new NamePlace(new Span(at, at + name.length()), type);
  }
}
