package org.hearsay.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageTableTest {
  private final LanguageTable table = LanguageTable.table();

  @TestFactory
  List<DynamicTest> theExampleOfEachLanguageIsFoundToBeInThatLanguage() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : table.languages()) {
      Language expected = language.tag().equals("en") ? null : language;
      tests.add(DynamicTest.dynamicTest(language.name(), () ->
          assertThat(Foreign.languageOf(language.example())).isEqualTo(expected)));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> theExampleOfEachScriptIsFoundToBeInItsLanguage() {
    List<DynamicTest> tests = new ArrayList<>();
    for (UnicodeScript script : UnicodeScript.values()) {
      Language language = table.ofScript(script);
      if (language != null) {
        tests.add(DynamicTest.dynamicTest(script + ": " + language.name(), () ->
            assertThat(Foreign.languageOf(language.example()).name()).isEqualTo(language.name())));
      }
    }
    assertThat(tests).hasSizeGreaterThan(15);
    return tests;
  }

  @TestFactory
  List<DynamicTest> theExampleOfEachLanguageIsFoundAsAPassageInAnEnglishText() {
    List<DynamicTest> tests = new ArrayList<>();
    String english = table.languages().get(LanguageTable.ENGLISH).example();
    for (Language language : table.languages().subList(1, table.languages().size())) {
      tests.add(DynamicTest.dynamicTest(language.name(), () -> {
        String text = english + " " + language.example() + " " + english;
        Span place = new Span(english.length() + 1, english.length() + 1 + language.example().length());
        var notices = Foreign.passages(text, List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH, null, null, null, null)));
        assertThat(notices).singleElement().satisfies(notice -> {
          assertThat(notice.span()).isEqualTo(place);
          assertThat(notice.message()).contains(language.name());
        });
      }));
    }
    return tests;
  }

  @Test
  void fewWordsInLatinScriptCountAsEnglish() {
    assertThat(Foreign.languageOf("Die Welt ist nicht genug für uns")).isNull();
    assertThat(Foreign.languageOf("Привет")).isNotNull();
  }

  @Test
  void aListOfNamesAndScoresIsInNoForeignLanguage() {
    assertThat(Foreign.languageOf("Palm Bay d. Rockledge 70-44; Viera d. Bayside 3-1; De La Cruz 14, Di Maria 6, El Rey d. La Vega, Van den Berg"))
        .isNull();
  }
}
