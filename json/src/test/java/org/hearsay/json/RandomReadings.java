package org.hearsay.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Event;
import org.hearsay.model.Mention;
import org.hearsay.model.Notice;
import org.hearsay.model.Profile;
import org.hearsay.model.Quantity;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.model.Tone;
import org.hearsay.model.Via;

/**
 * Draws readings in which every field may have any value that the contract allows, over texts made of what texts are
 * seldom tested with.
 */
final class RandomReadings {
  private static final List<String> PIECES =
      List.of(
          "a", "B", "9", " ", ".", "\"", "\\", "/", "<", "\n", "\r\n", "\r", "\t", "\b", "\f", "\0", "\u001f",
              "\u007f", "é", "e\u0301", "\u0308", "ß", "\u00a0", "\u00ad", "\u0085", "\u200b", "\u200d",
          "\u200e", "\u200f", "\u202e", "\u2028", "\u2029", "“", "’", "…", "א", "م", "漢", "\ufeff", "\ufffd", "\ufffe",
              "\uffff", "🐎", "👨‍👩‍👧", "🇫🇮", "👍🏽", "𝔥", "\ud800\udc00", "\udbff\udfff");
  private static final List<String> LONE = List.of("\ud83d", "\udc0e", "\ud800", "\udfff", "\udc00\ud800");
  private static final String HASH = "0123456789abcdef".repeat(4);

  private final Random random;
  private final int size;
  private final String text;

  private RandomReadings(Random random, int size, boolean lone) {
    this.random = random;
    this.size = size;
    this.text = "x" + (lone ? pick(LONE) + "x" : "") + text(lone, size * 6);
  }

  /** A reading whose strings are all well formed. */
  static Reading wellFormed(Random random, int size) {
    return new RandomReadings(random, size, false).reading();
  }

  /** A reading over a text with surrogates that lack their partner. */
  static Reading withLoneSurrogates(Random random, int size) {
    return new RandomReadings(random, size, true).reading();
  }

  /** A text that may hold lone surrogates. */
  static String text(Random random, int size) {
    return new RandomReadings(random, size, true).text;
  }

  private String text(boolean lone, int pieces) {
    StringBuilder built = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      built.append(lone && random.nextInt(4) == 0 ? pick(LONE) : pick(PIECES));
    }
    return built.toString();
  }

  private Reading reading() {
    return new Reading(
        new ReaderInfo("hearsay", "0.1.0", maybe(this::words), maybe(this::words), maybe(() -> HASH)),
        document(),
        many(this::span),
        many(this::entity),
        many(this::attribution),
        many(() -> new Time(id("t"), span(), pick(Time.Type.values()), words())),
        many(this::quantity),
        many(this::event),
        many(() -> new Relation(id("e"), "member-of", id("e"), maybe(this::words), maybe(this::words),
            many(this::span), maybe(() -> id("a")))),
        many(() -> new Check(pick(Check.Kind.values()), pick(Check.Verdict.values()), many(this::span), words())),
        many(() -> new Tone(span(), pick(Tone.Kind.values()), maybe(this::span), maybe(() -> id("a")))),
        profile(),
        many(() -> new Notice(pick(Notice.Code.values()), words(), maybe(this::span))));
  }

  private Document document() {
    Supplier<Document.Found> found = () -> maybe(() -> pick(Document.Found.values()));
    return new Document(
        "sha256:" + HASH,
        maybe(this::words),
        maybe(this::words),
        maybe(this::words),
        maybe(() -> pick(List.of("2031-05-06", "2031-05-06T07:08Z", "2031-05-06T07:08:09+05:30",
            "2031-05-06T07:08:09.5-0800"))),
        new Document.Facts(found.get(), found.get(), found.get(), found.get()),
        maybe(() -> pick(List.of("en", "pt-BR"))),
        words(),
        "text/plain",
        text,
        many(() -> new Block(span(), pick(Block.Kind.values()), maybe(this::ordinal), maybe(this::ordinal),
            maybe(this::ordinal), maybe(this::ordinal))));
  }

  private Entity entity() {
    return new Entity(
        id("e"),
        words(),
        pick(Entity.Type.values()),
        many(this::words),
        many(() -> new Mention(span(), pick(Mention.Form.values()), span())),
        many(() -> new Role(words(), maybe(() -> id("e")), maybe(this::words), maybe(this::words), span(),
            maybe(() -> id("a")))));
  }

  private Attribution attribution() {
    List<Span> content = new ArrayList<>(many(this::span));
    content.add(span());
    return new Attribution(
        id("a"),
        pick(Attribution.Kind.values()),
        new Source(many(this::span), many(() -> id("e")), pick(Source.Type.values())),
        new Cue(many(this::span), maybe(this::words), maybe(() -> pick(Cue.Stance.values()))),
        content,
        many(() -> id("e")),
        maybe(() -> new Via(many(this::span), maybe(() -> id("e")))),
        pick(Attribution.Quotation.values()),
        maybe(() -> id("a")),
        pick(Attribution.Polarity.values()),
        many(this::span),
        maybe(() -> id("t")),
        random.nextInt(10_001) / 10_000.0);
  }

  private Quantity quantity() {
    return new Quantity(id("q"), span(), pick(Quantity.Kind.values()), maybe(this::decimal), maybe(this::decimal),
        maybe(this::decimal), maybe(this::words), random.nextBoolean());
  }

  private Event event() {
    return new Event(
        id("v"),
        words(),
        many(this::span),
        span(),
        maybe(() -> id("t")),
        maybe(() -> id("e")),
        many(() -> new Event.Participant(id("e"), words())),
        maybe(() -> id("q")),
        maybe(() -> id("a")));
  }

  private Profile profile() {
    Map<Source.Type, Integer> byType = new LinkedHashMap<>();
    many(() -> pick(Source.Type.values())).forEach(type -> byType.put(type, random.nextInt(9)));
    Map<String, Integer> byEntity = new LinkedHashMap<>();
    many(() -> id("e")).forEach(id -> byEntity.put(id, random.nextInt(9)));
    return new Profile(random.nextInt(9), random.nextInt(9), byType, byEntity);
  }

  private Span span() {
    int length = text.codePointCount(0, text.length());
    int start = random.nextInt(length);
    int end = start + 1 + random.nextInt(length - start);
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private String words() {
    return "w" + text(false, 4);
  }

  private String id(String letter) {
    return letter + (1 + random.nextInt(30));
  }

  private Integer ordinal() {
    return 1 + random.nextInt(12);
  }

  private String decimal() {
    return random.nextInt(2000) - 1000 + (random.nextBoolean() ? "." + random.nextInt(100) : "");
  }

  private <T> T maybe(Supplier<T> make) {
    return random.nextInt(3) == 0 ? null : make.get();
  }

  private <T> List<T> many(Supplier<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = random.nextInt(Math.min(size, 3) + 1); i > 0; i--) {
      made.add(make.get());
    }
    return made;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }
}
