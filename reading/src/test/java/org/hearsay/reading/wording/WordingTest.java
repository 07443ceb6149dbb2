package org.hearsay.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final String[] PIECES = {
    "said", "did", "not", "n't", "’", "'", "\"", "“", "”", "«", "»", "„", " ", " ", " ", "\u00a0", "\r\n", "\n\n",
    "😀", "👩‍👩‍👧", "\ud83d", "\ude00", "Roe", "May", "may", "12", "refused", "to", "to say", "was", "told",
    "Reuters", "in", "a statement", "İ", "ß", "e\u0301", "\u0000", "\t", ",", ".", "no", "one", "declined", "who",
    "the", "of", "seems", "is", "thought", "it", "U.S.", "O'Brien", "cannot", "-", "—", "&", "as", "far", "could",
    "see"
  };

  private final Wording wording = Wording.load();

  @Test
  void oddTextAndSpansAnywhereAreTypedWithoutAnErrorAndWithHedgesInsideTheText() {
    for (int seed = 0; seed < 4000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(30);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
      }
      int reach = text.length() + 5;
      Typed typed =
          wording.type(
              text.toString(),
              spans(random, reach, 1).get(0),
              spans(random, reach, random.nextInt(3)),
              spans(random, reach, random.nextInt(3)),
              spans(random, reach, random.nextInt(3)));
      assertThat(typed.kind()).as("seed " + seed).isNotNull();
      for (Span span : typed.hedges()) {
        assertThat(span.end()).as("seed " + seed).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void anAttributionWithoutCueHasNeitherLemmaNorStance() {
    Typed typed = wording.type("“No.”", new Span(0, 5), List.of(), List.of(), List.of(new Span(0, 5)));
    assertThat(typed.lemma()).isNull();
    assertThat(typed.stance()).isNull();
  }

  @Test
  void aTextTenTimesAsLongTakesNoMoreThanAboutTenTimesAsLong() {
    typeLong(2_000);
    long small = typeLong(20_000);
    long large = typeLong(200_000);
    assertThat(Duration.ofNanos(large)).isLessThan(Duration.ofNanos(Math.max(small, 5_000_000L) * 40));
  }

  @Test
  void theOffsetsOfHedgesCountFromTheStartOfTheText() {
    String text = "😀 First.\r\nRoe said the tram may be late.";
    int at = text.indexOf("Roe");
    Typed typed =
        wording.type(
            text,
            new Span(at, text.length()),
            List.of(new Span(at, at + 3)),
            List.of(new Span(at + 4, at + 8)),
            List.of(new Span(at + 9, text.length())));
    assertThat(typed.hedges()).hasSize(1);
    assertThat(typed.hedges().get(0).of(text)).isEqualTo("may");
  }

  private long typeLong(int words) {
    StringBuilder text = new StringBuilder("Roe said ");
    for (int i = 0; i < words; i++) {
      text.append(i % 7 == 0 ? "'may " : "not \"");
    }
    Span all = new Span(0, text.length());
    long before = System.nanoTime();
    wording.type(text.toString(), all, List.of(new Span(0, 3)), List.of(new Span(4, 8)), List.of(new Span(9, text.length())));
    return System.nanoTime() - before;
  }

  private static List<Span> spans(Random random, int reach, int count) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(reach);
      spans.add(new Span(start, start + 1 + random.nextInt(20)));
    }
    return spans;
  }
}
