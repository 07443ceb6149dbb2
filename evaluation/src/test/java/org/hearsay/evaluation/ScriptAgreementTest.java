package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the score equal to the Python script on readings made from gold by a seeded spoiling of it. */
class ScriptAgreementTest {

  private static final long SEED = 20161;

  @Test
  void everyNumberEqualsTheScriptsOnSpoiltGold(@TempDir Path readings) throws Exception {
    Path script = SharedData.need("eval/attribution.py");
    Path gold = SharedData.need("data/polnear/dev");
    assumeTrue(Scripts.runs("python3", "--version"), "skipped: python3 is not on this machine");
    List<Article> articles = Article.load(gold, readings);
    Random random = new Random(SEED);
    for (Article article : articles.subList(1, articles.size())) {
      spoil(article, random).write(readings.resolve(article.name() + ".json"));
    }
    AttributionScore score = AttributionScore.of(gold, readings);
    List<String> printed = new ArrayList<>(score.table(true));
    printed.add(score.headline());
    assertThat(printed).containsExactlyElementsOf(Scripts.output("python3", script.toString(), "--by-file", gold.toString(), readings.toString()));
    // spoilt, but not beyond use: otherwise the agreement would say little
    assertThat(score.f1()).isBetween(30.0, 90.0);
    assertThat(score.unread()).isEqualTo(1);
  }

  private static ReadingWriter spoil(Article article, Random random) {
    ReadingWriter reading = new ReadingWriter(article.text());
    List<Gold> gold = article.gold();
    String before = null;
    for (int i = 0; i < gold.size(); i++) {
      Roles roles = gold.get(i).roles();
      if (random.nextInt(8) == 0) {
        continue;
      }
      BitSet content = moved(roles.content(), article.text(), random);
      if (random.nextInt(12) == 0) {
        content.or(gold.get(random.nextInt(gold.size())).roles().content());
      }
      BitSet source = random.nextInt(10) == 0 ? new BitSet() : moved(roles.source(), article.text(), random);
      BitSet cue = random.nextInt(10) == 0 ? new BitSet() : moved(roles.cue(), article.text(), random);
      String id = "a" + (i + 1);
      ObjectNode node = reading.add(id, source, cue, content);
      node.put("within", random.nextInt(6) == 0 ? before : null);
      if (random.nextInt(10) == 0) {
        BitSet part = new BitSet();
        part.set(content.nextSetBit(0), content.nextSetBit(0) + 1);
        reading.add(id + "in", part, new BitSet(), part).put("within", id);
        reading.add(id + "again", source, cue, content);
      }
      before = id;
    }
    return reading;
  }

  /** Moves both ends of every run by up to three characters, or by up to forty now and then. */
  private static BitSet moved(BitSet characters, PointText text, Random random) {
    BitSet moved = new BitSet();
    int reach = random.nextInt(6) == 0 ? 40 : random.nextInt(4);
    for (int start = characters.nextSetBit(0); start >= 0; ) {
      int end = characters.nextClearBit(start);
      int first = Math.max(0, start + random.nextInt(2 * reach + 1) - reach);
      int last = Math.min(text.length(), end + random.nextInt(2 * reach + 1) - reach);
      moved.set(first, Math.max(Math.min(first + 1, text.length()), last));
      start = characters.nextSetBit(end);
    }
    return moved.isEmpty() ? (BitSet) characters.clone() : moved;
  }
}
