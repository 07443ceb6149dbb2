package org.hearsay.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Notice;
import org.hearsay.model.Profile;
import org.hearsay.model.Quantity;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.model.Tone;
import org.hearsay.model.Via;

/** Readings that tests export: one that the program made of an example, and small ones written here. */
final class Readings {

  static final String HASH = "0123456789abcdef".repeat(4);

  private Readings() {}

  /** What the program read in {@code examples/leaked-memo.txt}. */
  static Reading example() {
    try (InputStream in = Objects.requireNonNull(Readings.class.getResourceAsStream("leaked-memo.json"))) {
      return ReadingJson.parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first paragraphs of the example, with all that lies wholly in them. */
  static Reading beginning() {
    Reading whole = example();
    String text = whole.document().text();
    int end = text.indexOf("\n\n", 1500);
    List<Attribution> inside = whole.attributions().stream().filter(a -> Mark.of(Entries.of(List.of(a))).stream().allMatch(m -> m.span().end() <= end))
        .toList();
    Document d = whole.document();
    return of(new Document(d.id(), d.title(), d.byline(), d.publisher(), d.published(), d.from(), d.language(), d.origin(), d.mediaType(),
        text.substring(0, end), List.of()), inside, List.of());
  }

  static Document document(String text) {
    return document(text, null, null, null, null, "text.txt");
  }

  static Document document(String text, String title, String byline, String publisher, String published, String origin) {
    return new Document("sha256:" + HASH, title, byline, publisher, published, new Document.Facts(null, null, null, null), "en", origin,
        "text/plain", text, List.of());
  }

  static Document withBlocks(Document d, List<Block> blocks) {
    return new Document(d.id(), d.title(), d.byline(), d.publisher(), d.published(), d.from(), d.language(), d.origin(), d.mediaType(), d.text(),
        blocks);
  }

  static Reading of(Document document, List<Attribution> attributions, List<Notice> notices) {
    return of(document, List.of(), attributions, notices);
  }

  static Reading of(Document document, List<Entity> entities, List<Attribution> attributions, List<Notice> notices) {
    Map<Source.Type, Integer> byType = new EnumMap<>(Source.Type.class);
    attributions.forEach(a -> byType.merge(a.source().type(), 1, Integer::sum));
    return new Reading(new ReaderInfo("hearsay", "0.1.0", "default", "1", HASH), document, List.of(), entities, attributions, List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), new Profile(attributions.size() + 2, 2, byType, Map.of()), notices);
  }

  /** A reading with figures too; every sentence ends with a full stop and a blank. */
  static Reading with(Reading r, List<Time> times, List<Quantity> quantities, List<Check> checks) {
    List<Span> sentences = new ArrayList<>();
    String text = r.document().text();
    for (int start = 0; start < text.length(); ) {
      int stop = text.indexOf(". ", start);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(new Span(start, end));
      start = stop < 0 ? text.length() : stop + 2;
    }
    return new Reading(r.reader(), r.document(), sentences, r.entities(), r.attributions(), times, quantities, List.of(), List.of(), checks, List.of(),
        r.profile(), r.notices());
  }

  /** Times on the calendar and off it, and a check of each verdict, published on the second of the days it tells. */
  static Reading figures() {
    String text = "Fourteen boats (9 red and 4 blue) sank on Sunday, 6 May 2024, Ann Roe said on Tuesday morning. It was the worst storm since 1931. "
        + "In all 12 masts (7 tall and 5 short) broke. Some 20 came back in spring. She sold one for $50 or so.";
    Attribution said = said("a1", text).by("Ann Roe").cue("said").that("Fourteen boats (9 red and 4 blue) sank on Sunday, 6 May 2024");
    Attribution dated = new Attribution(said.id(), said.kind(), said.source(), said.cue(), said.content(), List.of(), null, said.quotation(), null,
        said.polarity(), List.of(), "t2", said.confidence());
    List<Time> times = List.of(new Time("t1", at(text, "Sunday, 6 May 2024"), Time.Type.DATE, "2024-05-06"),
        new Time("t2", at(text, "Tuesday morning"), Time.Type.TIME, "2024-05-07TMO"), new Time("t3", at(text, "1931"), Time.Type.DATE, "1931"),
        new Time("t4", at(text, "spring"), Time.Type.DATE, "XXXX-SP"));
    List<Quantity> quantities = List.of(new Quantity("q1", at(text, "Fourteen"), Quantity.Kind.COUNT, "14", null, null, "boats", false),
        new Quantity("q2", at(text, "$50"), Quantity.Kind.MONEY, "50", null, null, "USD", true));
    List<Check> checks = List.of(
        new Check(Check.Kind.SUM, Check.Verdict.HOLDS, List.of(at(text, "12"), at(text, "7"), at(text, "5 short")), "7 + 5 = 12, as the text says."),
        new Check(Check.Kind.SAME_QUANTITY, Check.Verdict.CANNOT_TELL, List.of(at(text, "20 came")), "The text tells 20, which may be two things."),
        new Check(Check.Kind.SUM, Check.Verdict.FAILS, List.of(at(text, "Fourteen"), at(text, "9 red"), at(text, "4 blue")), "9 + 4 = 13, but the text says 14."),
        new Check(Check.Kind.WEEKDAY, Check.Verdict.FAILS, List.of(at(text, "Sunday"), at(text, "6 May 2024")),
            "6 May 2024 was a Monday, but the text says Sunday."));
    return with(of(document(text, "Boats", null, null, "2024-05-07", "boats.txt"), List.of(dated), List.of()), times, quantities, checks);
  }

  /**
   * Entities with mentions in each form that nest and reach over a source's end, posts that another one tells of, and one without a name; who
   * speaks is known for all but one.
   */
  static Reading people() {
    String text = "Jane Roe, treasurer of the Blue Party until 2011, insisted the books were in order. She denied that the party owed money. "
        + "Ms. Roe and Ben Poe hinted they would resign. Officials said Roe had been mayor since 2012. A tired clerk laughed.";
    Span roe = at(text, "Ms. Roe");
    Span late = at(text, "Roe had");
    Span party = at(text, "Blue Party");
    Entity jane = new Entity("e1", "Jane\nRoe", Entity.Type.PERSON, List.of("Roe"), List.of(new Mention(at(text, "Jane Roe"), Mention.Form.NAME,
        at(text, "Jane Roe, treasurer of the Blue Party until 2011")), new Mention(at(text, "She"), Mention.Form.PRONOUN),
        new Mention(new Span(roe.start() + 4, roe.end()), Mention.Form.NAME, roe),
        new Mention(new Span(late.start(), late.start() + 3), Mention.Form.NAME)),
        List.of(new Role("treasurer", "e2", null, "2011", at(text, "treasurer of the Blue Party until 2011"), null),
            new Role("mayor", null, "2012", null, at(text, "mayor since 2012"), "a4")));
    Entity blue = new Entity("e2", "Blue Party", Entity.Type.ORGANIZATION, List.of(), List.of(new Mention(party, Mention.Form.NAME,
        new Span(party.start() - 4, party.end())), new Mention(at(text, "the party"), Mention.Form.NOMINAL)), List.of());
    Entity ben = new Entity("e3", "Ben Poe", Entity.Type.PERSON, List.of(), List.of(new Mention(at(text, "Ben Poe"), Mention.Form.NAME)), List.of());
    Entity clerk = new Entity("e4", "A tired clerk", Entity.Type.PERSON, List.of(),
        List.of(new Mention(at(text, "A tired clerk"), Mention.Form.NOMINAL)), List.of());
    List<Attribution> said = List.of(
        said("a1", text).by("Jane Roe, treasurer of the Blue Party until 2011,").entity("e1").cue("insisted").that("the books were in order"),
        said("a2", text).by("She").entity("e1").cue("denied").about("e2").that("that the party owed money"),
        said("a3", text).by("Ms. Roe and Ben Poe").entity("e1", "e3").cue("hinted").about("e1", "e3").that("they would resign"),
        said("a4", text).by("Officials").type(Source.Type.GROUP).cue("said").about("e1").that("Roe had been mayor since 2012"));
    Reading plain = with(of(document(text), List.of(jane, blue, ben, clerk), said, List.of()), List.of(), List.of(), List.of());
    Profile profile = new Profile(5, 1, Map.of(Source.Type.PERSON, 3, Source.Type.GROUP, 1), Map.of("e1", 3, "e3", 1));
    return new Reading(plain.reader(), plain.document(), plain.sentences(), plain.entities(), said, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), profile, List.of());
  }

  /** A tone of each kind and more: in a content, on a cue, over the end of a source, one over two paragraphs, a hedge that an attribution has too. */
  static Reading tones() {
    String text = "Ann Roe blasted what she called an utterly hopeless council. Everyone knows that the “free trams” were reportedly late.\n\n"
        + "She said the trams might stop. The “new\n\nrails” may be <hopeless>.";
    List<Attribution> said = List.of(said("a1", text).by("Ann Roe").cue("blasted").that("an utterly hopeless council"),
        said("a2", text).by("She").cue("said").hedge("might").that("the trams might stop"));
    Span late = new Span(text.lastIndexOf("hopeless"), text.lastIndexOf("hopeless") + 8);
    List<Tone> tones = List.of(new Tone(at(text, "Roe blasted"), Tone.Kind.LOADED, null), new Tone(at(text, "utterly"), Tone.Kind.INTENSIFIER, null),
        new Tone(at(text, "hopeless council"), Tone.Kind.LOADED, null), new Tone(at(text, "Everyone knows"), Tone.Kind.GENERALISATION, null),
        new Tone(at(text, "“free trams”"), Tone.Kind.SCARE_QUOTE, null), new Tone(at(text, "reportedly"), Tone.Kind.HEDGE, at(text, "late")),
        new Tone(at(text, "might"), Tone.Kind.HEDGE, at(text, "stop")), new Tone(at(text, "“new\n\nrails”"), Tone.Kind.SCARE_QUOTE, null),
        new Tone(at(text, "may"), Tone.Kind.HEDGE, at(text, "be <hopeless>")), new Tone(late, Tone.Kind.LOADED, null));
    return with(of(text, said.toArray(Attribution[]::new)), tones);
  }

  /** The author judges once, one source twice, and what a source weakens is hers. */
  static Reading quotedTones() {
    String text = "The council blasted the disastrous plan. “This is a disgrace and may be a scandal,” said Ann Roe. “A disgrace,” said a driver.";
    List<Attribution> said = List.of(said("a1", text).by("Ann Roe").cue("said Ann").that("“This is a disgrace and may be a scandal,”"),
        said("a2", text).by("a driver").cue("said a").that("“A disgrace,”"));
    Span first = at(text, "a disgrace");
    List<Tone> tones = List.of(new Tone(at(text, "disastrous"), Tone.Kind.LOADED, null),
        new Tone(new Span(first.start() + 2, first.end()), Tone.Kind.LOADED, null, "a1"), new Tone(at(text, "may"), Tone.Kind.HEDGE, at(text, "be a scandal"), "a1"),
        new Tone(at(text, "scandal"), Tone.Kind.LOADED, null, "a1"),
        new Tone(new Span(text.lastIndexOf("disgrace"), text.lastIndexOf("disgrace") + 8), Tone.Kind.LOADED, null, "a2"));
    return with(of(text, said.toArray(Attribution[]::new)), tones);
  }

  /** The same with tones. */
  static Reading with(Reading r, List<Tone> tones) {
    return new Reading(r.reader(), r.document(), r.sentences(), r.entities(), r.attributions(), r.times(), r.quantities(), r.events(), r.relations(),
        r.checks(), tones, r.profile(), r.notices());
  }

  static Reading of(String text, Attribution... attributions) {
    return of(document(text), List.of(attributions), List.of());
  }

  /** The only place where the words stand. */
  static Span at(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) {
      throw new IllegalArgumentException("not once in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  static Said said(String id, String text) {
    return new Said(id, text);
  }

  /** An attribution by the words of its parts. */
  static final class Said {
    private final String id;
    private final String text;
    private final List<Span> source = new ArrayList<>();
    private final List<Span> cue = new ArrayList<>();
    private final List<Span> hedges = new ArrayList<>();
    private Source.Type type = Source.Type.PERSON;
    private List<String> entities = List.of();
    private List<String> about = List.of();
    private Via via;
    private String within;
    private Attribution.Polarity polarity = Attribution.Polarity.AFFIRMED;
    private double confidence = 0.8;

    private Said(String id, String text) {
      this.id = id;
      this.text = text;
    }

    Said by(String words) {
      source.add(at(text, words));
      return this;
    }

    Said type(Source.Type is) {
      type = is;
      return this;
    }

    Said entity(String... ids) {
      entities = List.of(ids);
      return this;
    }

    Said about(String... ids) {
      about = List.of(ids);
      return this;
    }

    Said cue(String words) {
      cue.add(at(text, words));
      return this;
    }

    Said hedge(String words) {
      hedges.add(at(text, words));
      return this;
    }

    Said via(String words) {
      via = new Via(List.of(at(text, words)), null);
      return this;
    }

    Said within(String outer) {
      within = outer;
      return this;
    }

    Said polarity(Attribution.Polarity is) {
      polarity = is;
      return this;
    }

    Said confidence(double is) {
      confidence = is;
      return this;
    }

    Attribution that(String... words) {
      return of(Stream.of(words).map(w -> at(text, w)).toList());
    }

    Attribution of(List<Span> content) {
      Cue said = cue.isEmpty() ? new Cue(cue, null, null) : new Cue(cue, "say", Cue.Stance.NEUTRAL);
      return new Attribution(id, Attribution.Kind.STATEMENT, new Source(source, entities, type), said, content, about, via,
          Attribution.Quotation.INDIRECT, within, polarity, hedges, null, confidence);
    }
  }

  /** A chain of three: a paper that saw a memo that has a minister say something. */
  static Reading chain() {
    String text = "The Courier reported that the memo says the minister, Ann Roe, told officials that the warning could wait. Ms. Roe denied this.\n";
    return of(text,
        said("a1", text).by("The Courier").type(Source.Type.ORGANIZATION).cue("reported")
            .that("that the memo says the minister, Ann Roe, told officials that the warning could wait"),
        said("a2", text).by("the memo").type(Source.Type.DOCUMENT).cue("says").within("a1")
            .that("the minister, Ann Roe, told officials that the warning could wait"),
        said("a3", text).by("the minister, Ann Roe,").cue("told").hedge("could").within("a2").confidence(0.4)
            .that("that the warning could wait"),
        said("a4", text).by("Ms. Roe").cue("denied").polarity(Attribution.Polarity.DENIED).that("this"));
  }

  static String page(Reading reading) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlPage.write(reading, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String csv(Reading reading, boolean header) {
    return csv(reading, Csv.Table.ATTRIBUTIONS, header);
  }

  static String csv(Reading reading, Csv.Table table, boolean header) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Csv.write(reading, table, out, header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The example's text and attributions, repeated until there are that many words. */
  static Reading repeated(int wanted) {
    Reading one = example();
    String text = one.document().text();
    int times = 1 + wanted / text.split("\\s+").length;
    List<Attribution> all = new ArrayList<>();
    IntStream.range(0, times).forEach(i -> one.attributions().forEach(a -> all.add(moved(a, i * text.length(), i * one.attributions().size()))));
    return of(document(text.repeat(times)), all, List.of());
  }

  private static Attribution moved(Attribution a, int by, int numbers) {
    String within = a.within() == null ? null : id(a.within(), numbers);
    Via via = a.via() == null ? null : new Via(moved(a.via().spans(), by), a.via().entity());
    return new Attribution(id(a.id(), numbers), a.kind(), new Source(moved(a.source().spans(), by), a.source().entities(), a.source().type()),
        new Cue(moved(a.cue().spans(), by), a.cue().lemma(), a.cue().stance()), moved(a.content(), by), a.about(), via, a.quotation(), within,
        a.polarity(), moved(a.hedges(), by), a.time(), a.confidence());
  }

  private static List<Span> moved(List<Span> spans, int by) {
    return spans.stream().map(s -> new Span(s.start() + by, s.end() + by)).toList();
  }

  private static String id(String id, int more) {
    return "a" + (Integer.parseInt(id.substring(1)) + more);
  }
}
