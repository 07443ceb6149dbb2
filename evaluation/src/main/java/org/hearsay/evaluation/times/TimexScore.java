package org.hearsay.evaluation.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.model.Time;
import org.hearsay.reading.Times;

/** Scores times against gold TIMEX3 as the shared script {@code times.py} does: strict spans, spans that meet, types, values. */
final class TimexScore {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Times times;
  final List<String> told = new ArrayList<>();
  private final int[] hits = new int[4];
  private int read;
  private int gold;
  private int texts;

  TimexScore(Times times) {
    this.times = times;
  }

  /** One time in code points. */
  private record Place(int start, int end, String type, String value, String words) {
    int shared(Place other) {
      return Math.min(end, other.end) - Math.max(start, other.start);
    }
  }

  /** Scores the texts of a folder that belong to a half; writes readings where {@code out} is not null. */
  void score(Path folder, Half half, Path out) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".gold.json", "");
      if (half.holds(name)) {
        score(name, Files.readString(folder.resolve(name + ".txt")), MAPPER.readTree(file.toFile()), out);
      }
    }
  }

  private void score(String name, String text, JsonNode node, Path out) throws IOException {
    texts++;
    List<Place> found = new ArrayList<>();
    for (Time time : times.of(text, node.get("published").asText())) {
      found.add(new Place(text.codePointCount(0, time.span().start()), text.codePointCount(0, time.span().end()),
          time.type().name(), time.value(), time.span().of(text)));
    }
    if (out != null) {
      write(out.resolve(name + ".json"), found);
    }
    List<Place> left = new ArrayList<>(found);
    read += found.size();
    for (JsonNode g : node.get("times")) {
      gold++;
      match(name, place(g, text), left);
    }
    left.forEach(place -> told.add(name + ": extra   '" + place.words() + "' " + place.value()));
  }

  private static Place place(JsonNode g, String text) {
    int start = g.get("start").asInt();
    int end = g.get("end").asInt();
    String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    return new Place(start, end, g.get("type").asText(), g.get("value").asText(), words);
  }

  private void match(String name, Place g, List<Place> left) {
    Place best = null;
    for (Place p : left) {
      if (p.shared(g) > 0 && (best == null || better(p, best, g))) {
        best = p;
      }
    }
    if (best == null) {
      told.add(name + ": missed  '" + g.words() + "' " + g.value());
      return;
    }
    left.remove(best);
    boolean strict = best.start() == g.start() && best.end() == g.end();
    boolean right = bare(best.value()).equals(bare(g.value())) || bare(best.value().split("/")[0]).equals(bare(g.value()));
    hits[0] += strict ? 1 : 0;
    hits[1]++;
    hits[2] += best.type().equals(g.type()) ? 1 : 0;
    hits[3] += right ? 1 : 0;
    if (!right || !strict) {
      told.add(name + (right ? ": span    '" : ": value   '") + g.words() + "' gold " + g.value() + " read '" + best.words() + "' " + best.value());
    }
  }

  private static boolean better(Place a, Place b, Place g) {
    boolean aSame = a.value().equals(g.value());
    boolean bSame = b.value().equals(g.value());
    return aSame != bSame ? aSame : a.shared(g) > b.shared(g);
  }

  /** A decade is 199 or 199X. */
  private static String bare(String value) {
    int end = value.length();
    while (end > 0 && value.charAt(end - 1) == 'X') {
      end--;
    }
    return value.substring(0, end);
  }

  private static void write(Path file, List<Place> found) throws IOException {
    ObjectNode reading = MAPPER.createObjectNode();
    ArrayNode list = reading.putArray("times");
    for (Place place : found) {
      list.addObject().put("start", place.start()).put("end", place.end()).put("type", place.type()).put("value", place.value());
    }
    MAPPER.writeValue(file.toFile(), reading);
  }

  private static double f1(int hit, int read, int gold) {
    return read + gold == 0 ? 0 : 200.0 * hit / (read + gold);
  }

  double valueF1() {
    return f1(hits[3], read, gold);
  }

  String line(String what) {
    return String.format(Locale.ROOT, "%s: %d texts, %d gold, %d read: strict span F1 %.1f, span F1 %.1f, type F1 %.1f, value F1 %.1f", what, texts,
        gold, read, f1(hits[0], read, gold), f1(hits[1], read, gold), f1(hits[2], read, gold), f1(hits[3], read, gold));
  }
}
