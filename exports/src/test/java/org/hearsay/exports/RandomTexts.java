package org.hearsay.exports;

import static org.hearsay.exports.Readings.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Cue;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.model.Tone;
import org.hearsay.model.Via;

/** Readings whose spans lie anyhow: nested, overlapping, in several parts, over paragraphs, over characters outside the basic plane. */
final class RandomTexts {

  private static final List<String> PIECES = List.of("a", "Roe", " ", " ", "said ", ". ", "\n", "\n\n", "\t", "<b>", "</p>", "&amp;", "\"", "'", "<!--",
      "]]>", "é", "e\u0301", "\u00a0", "\u202e", "“", "”", "א", "漢", "🐎", "👨‍👩‍👧", "𝔥");

  private final Random random;
  private final String text;

  private RandomTexts(Random random) {
    this.random = random;
    StringBuilder built = new StringBuilder("x");
    for (int i = random.nextInt(120); i > 0; i--) {
      built.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    text = built.append('x').toString();
  }

  static Reading reading(long seed) {
    return new RandomTexts(new Random(seed)).reading();
  }

  private Reading reading() {
    List<Attribution> attributions = new ArrayList<>();
    int n = random.nextInt(8);
    for (int i = 1; i <= n; i++) {
      Attribution plain = said("a" + i, text).of(spans(1 + random.nextInt(3)));
      Via via = random.nextInt(4) == 0 ? new Via(spans(1), null) : null;
      String within = random.nextBoolean() ? "a" + (1 + random.nextInt(n + 1)) : null;
      attributions.add(new Attribution(plain.id(), plain.kind(), new Source(spans(random.nextInt(3)), List.of(), Source.Type.PERSON),
          new Cue(spans(random.nextInt(3)), "say", Cue.Stance.NEUTRAL), plain.content(), List.of(), via, plain.quotation(), within,
          plain.polarity(), spans(random.nextInt(2)), null, random.nextDouble()));
    }
    List<Block> blocks = new ArrayList<>();
    for (Span span : random.nextBoolean() ? spans(random.nextInt(5)) : List.<Span>of()) {
      Block.Kind kind = Block.Kind.values()[random.nextInt(Block.Kind.values().length)];
      Integer row = kind == Block.Kind.TABLE_CELL ? 1 + random.nextInt(2) : null;
      blocks.add(new Block(span, kind, kind == Block.Kind.HEADING ? 1 + random.nextInt(9) : null, random.nextBoolean() ? 1 : null, row, row));
    }
    List<Time> times = new ArrayList<>();
    spans(random.nextInt(4)).forEach(span -> times.add(new Time("t" + times.size(), span, Time.Type.DATE, random.nextBoolean() ? "2014-05" : "XXXX-05")));
    List<Check> checks = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      checks.add(new Check(Check.Kind.SUM, Check.Verdict.values()[random.nextInt(3)], spans(1 + random.nextInt(3)), "1 + 1 = 2"));
    }
    List<Entity> entities = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<Mention> mentions = spans(1 + random.nextInt(3)).stream().map(span -> new Mention(span, Mention.Form.NAME)).toList();
      List<Role> roles = spans(random.nextInt(2)).stream().map(span -> new Role("mayor", null, null, null, span, "a1")).toList();
      entities.add(new Entity("e" + i, "Ann Roe", Entity.Type.PERSON, List.of(), mentions, roles));
    }
    Reading plain = Readings.of(Readings.withBlocks(Readings.document(text), blocks), entities, attributions, List.of());
    List<Tone> tones = new ArrayList<>();
    spans(random.nextInt(4)).forEach(span -> tones.add(new Tone(span, Tone.Kind.values()[random.nextInt(5)], random.nextBoolean() ? span : null)));
    return Readings.with(Readings.with(plain, times, List.of(), checks), tones);
  }

  private List<Span> spans(int n) {
    List<Span> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int start = whole(random.nextInt(text.length()));
      int end = text.offsetByCodePoints(start, 1);
      for (int more = random.nextInt(12); more > 0 && end < text.length(); more--) {
        end = text.offsetByCodePoints(end, 1);
      }
      out.add(new Span(start, end));
    }
    return out;
  }

  private int whole(int place) {
    return place > 0 && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place)) ? place - 1 : place;
  }
}
