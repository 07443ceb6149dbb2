package org.hearsay.evaluation.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.evaluation.Scripts;
import org.hearsay.evaluation.SharedData;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Entity;
import org.hearsay.model.Profile;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Holds the score of sourcing equal to the shared Python script, on readings made from gold by a seeded spoiling of it. */
class SourcingAgreementTest {

  private static final long SEED = 20245;

  @Test
  void every_number_equals_the_scripts_on_spoilt_gold(@TempDir Path readings) throws Exception {
    Path script = SharedData.need("eval/sourcing.py");
    Path gold = SharedData.need("data/sourcing");
    assumeTrue(Scripts.runs("python3", "--version"), "skipped: python3 is not on this machine");
    List<Path> articles;
    try (var files = Files.list(gold.resolve("articles"))) {
      articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    Random random = new Random(SEED);
    for (Path article : articles.subList(1, articles.size())) {
      String name = article.getFileName().toString().replace(".txt", "");
      Reading reading = spoil(Files.readString(article), gold.resolve("gold").resolve(name + ".json"), random);
      Files.writeString(readings.resolve(name + ".json"), ReadingJson.toJson(reading));
    }
    List<String> printed = printed(gold, readings);
    assertThat(printed).containsExactlyElementsOf(Scripts.output("python3", script.toString(), gold.toString(), readings.toString(), "--by-file"));
    // spoilt, but not beyond use: otherwise the agreement would say little
    assertThat(Double.parseDouble(printed.get(printed.size() - 1).replace("who F1 ", ""))).isBetween(30.0, 90.0);
  }

  /** One attribution for nearly every statement of the gold, with its ends moved, its source told otherwise now and then, and some inside others. */
  private static Reading spoil(String text, Path gold, Random random) throws IOException {
    List<Attribution> attributions = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    Folded folded = new Folded(text);
    for (JsonNode row : new ObjectMapper().readTree(gold.toFile())) {
      BitSet there = folded.place(row.path("statement").asText());
      if (there.isEmpty() || random.nextInt(8) == 0) {
        continue;
      }
      int start = Math.max(0, text.offsetByCodePoints(0, there.nextSetBit(0)) - random.nextInt(30));
      int end = Math.min(text.length(), text.offsetByCodePoints(0, there.length()) + random.nextInt(30));
      Span content = new Span(start, end);
      Span own = random.nextInt(20) == 0 ? content : new Span(start, Math.min(text.length(), start + 1 + random.nextInt(25)));
      Source source = source(row, List.of(own), entities, random);
      String id = "a" + (attributions.size() + 1);
      String within = random.nextInt(6) == 0 && !attributions.isEmpty() ? attributions.get(attributions.size() - 1).id() : null;
      attributions.add(attribution(id, source, List.of(new Span(start, start + 1)), content, within));
      if (random.nextInt(6) == 0) {
        attributions.add(attribution(id + "in", source(row, List.of(own), entities, random), List.of(), new Span(start, start + 1), id));
      }
    }
    return new Reading(new ReaderInfo("test", "test", "test", "test", "test"), ReaderHere.document("-", text), List.of(), entities, attributions, List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), new Profile(0, 0, Map.of(), Map.of()), List.of());
  }

  private static Source source(JsonNode row, List<Span> own, List<Entity> entities, Random random) {
    Source.Type[] types = Source.Type.values();
    String name = row.path("name").asText("").strip();
    List<String> ids = new ArrayList<>();
    for (int i = name.isEmpty() ? 1 : 0; i < 1 + random.nextInt(4) / 3; i++) {
      String told = switch (random.nextInt(6)) {
        case 0 -> "Una Quill";
        case 1 -> name.substring(name.lastIndexOf(' ') + 1);
        case 2 -> name.toUpperCase(Locale.ROOT) + "’s";
        case 3 -> name.length() > 3 ? name.substring(0, 2) + "z" + name.substring(3) : name;
        default -> name;
      };
      ids.add("e" + (entities.size() + 1));
      entities.add(new Entity(ids.get(ids.size() - 1), told, Entity.Type.PERSON, List.of(), List.of(), List.of()));
    }
    return new Source(own, random.nextInt(5) == 0 ? List.of() : ids, types[random.nextInt(3) > 0 ? 0 : random.nextInt(types.length)]);
  }

  private static Attribution attribution(String id, Source source, List<Span> cue, Span content, String within) {
    return new Attribution(id, Attribution.Kind.STATEMENT, source, new Cue(cue, cue.isEmpty() ? null : "say", cue.isEmpty() ? null : Cue.Stance.NEUTRAL),
        List.of(content), List.of(), null, Attribution.Quotation.INDIRECT, within, Attribution.Polarity.AFFIRMED, List.of(), null, 0.5);
  }

  private static List<String> printed(Path gold, Path readings) {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new SourcingCommand()).setOut(new PrintWriter(out));
    assertThat(line.execute(gold.toString(), readings.toString(), "--by-file")).isEqualTo(2);
    return out.toString().lines().toList();
  }
}
