package org.hearsay.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Span;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.table.TableFile;
import org.junit.jupiter.api.Test;

class TableExamplesTest {

  private final Names names = Names.load();

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

  @Test
  void whose_son_a_man_is_has_him_for_a_son_again() {
    Vocabulary.WORDS.values("kin").forEach((word, others) -> {
      for (String other : others.split(",")) {
        assertThat(Kin.is(other)).as(other).isTrue();
        assertThat(Kin.turned(other, word) || word.startsWith("widow")).as(word + " and " + other).isTrue();
      }
    });
  }

  private String told(String group, String example) {
    List<Span> marked = new ArrayList<>();
    String text = unmarked(example, marked);
    Span name = marked.get(0);
    return switch (group) {
      case "address", "short", "short-title" -> {
        String posts = Callings.around(text, name.start(), name.end(), names).posts().stream().sorted().collect(Collectors.joining(" "));
        yield posts.isEmpty() ? "none" : posts;
      }
      case "title" -> MentionFinder.isAddressed(text, name.start()) ? "addressed" : "none";
      case "kin" -> kin(text, name, marked.get(1).of(text));
      case "people", "does" -> Hailing.isSomebody(text, name.start(), name.end()) ? "somebody" : "none";
      case "served" -> Served.is(marked.get(1).of(text), text, name) ? "served" : "none";
      case "sort" -> Bodies.contradict(name.of(text), marked.get(1).of(text)) ? "no" : "maybe";
      default -> BodyNames.isSure(text, name) ? "sure" : BodyNames.isLikely(text, name) ? "likely" : "none";
    };
  }

  /** Whose kin the name is said to be, and the other's word if it is the other side of the word in front of the name. */
  private String kin(String text, Span name, String other) {
    Callings callings = Callings.around(text, name.start(), name.end(), names);
    if (callings.owner < 0) {
      return "nobody's";
    }
    String[] before = text.substring(0, callings.owner).split(" ");
    String word = text.substring(callings.owner, name.start()).replace(",", "").strip();
    return before[before.length - 1] + " " + (Kin.turned(word, other) ? other : "none");
  }

  private static String unmarked(String example, List<Span> marked) {
    StringBuilder text = new StringBuilder();
    int open = 0;
    for (char c : example.toCharArray()) {
      if (c == '{') {
        open = text.length();
      } else if (c == '}') {
        marked.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
