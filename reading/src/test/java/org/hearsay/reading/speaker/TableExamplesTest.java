package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.reading.table.TableFile;
import org.junit.jupiter.api.Test;

class TableExamplesTest {

  @Test
  void every_example_of_the_words_comes_out_as_its_line_says() {
    List<String> faults = new ArrayList<>();
    for (String line : TableFile.text(Vocabulary.class, "words.tsv", StandardCharsets.UTF_8).split("\n")) {
      String[] row = line.split("\t", -1);
      if (!line.startsWith("#")) {
        String told = told(row[0], row[3]);
        if (!told.equals(row[4])) {
          faults.add(line + " -> " + told);
        }
      }
    }
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }

  private static String told(String group, String example) {
    String before = example.substring(0, example.indexOf('{'));
    String marked = example.substring(example.indexOf('{') + 1, example.indexOf('}'));
    String words = marked.toLowerCase(Locale.ROOT);
    return switch (group) {
      case "voice", "body", "named-body" -> NamedSources.isNested(before.toLowerCase(Locale.ROOT), "") ? "nested" : "speaks";
      case "sorted" -> {
        String[] parts = example.split("[{}]"); // between the marks: the body named first, the one named last, the noun
        int meant = NamedSources.meant(parts[5], List.of(parts[3], parts[1]));
        yield meant < 0 ? "none" : parts[3 - 2 * meant];
      }
      case "any-body" -> Introductions.isAnyBody(words, words.substring(words.lastIndexOf(' ') + 1)) ? "any body" : "none";
      case "told-as" -> String.valueOf(Introductions.toldAs(marked));
      case "asked", "answered" -> Turns.isAsking(words) ? "asked" : Turns.isAnswering(words) ? "answered" : "none";
      case "added" -> Subjects.isGoingOn(marked) ? "goes on" : "begins";
      case "written" -> Subjects.isWritten(marked) ? "writer" : "none";
      case "blamed" -> Subjects.isBlamed(marked) ? "blamed" : "none";
      case "telling" -> Misjoined.isTelling(marked) ? "telling" : "none";
      case "presenter" -> Turns.presented(before + marked, before.length()).lookingAt() ? "presents" : "none";
      case "named" -> Misjoined.isCalled(marked) ? "named" : "none";
      default -> throw new IllegalArgumentException(group);
    };
  }

  @Test
  void a_source_whose_noun_is_no_voice_and_no_body_is_another_than_whom_it_names() {
    assertThat(NamedSources.isNested("a cousin of ", "")).isTrue();
    assertThat(NamedSources.isNested("a former employee of ", "")).isTrue();
    assertThat(NamedSources.isNested("a spokeswoman for ", "")).isFalse();
  }
}
