package org.hearsay.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
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

/** Reads a tree as a reading. Every field of version 1 has to be there; others are passed over. */
final class ReadingParser {
  private final Node root;
  private final Spans spans;

  private ReadingParser(Node root) {
    this.root = root;
    this.spans = new Spans(root.get("document").string("text"));
  }

  static Reading reading(Node root) {
    if (!root.string("format").equals(ReadingJson.FORMAT)) {
      throw root.get("format").expected(Node.quoted(ReadingJson.FORMAT));
    }
    return new ReadingParser(root).reading();
  }

  private Reading reading() {
    return new Reading(
        reader(root.get("reader")),
        document(root.get("document")),
        root.list("sentences", spans::span),
        root.list("entities", this::entity),
        root.list("attributions", new AttributionParser(spans)::attribution),
        root.list("times", this::time),
        root.list("quantities", this::quantity),
        root.list("events", this::event),
        root.list("relations", this::relation),
        root.list("checks", this::check),
        root.list("tone", this::tone),
        profile(root.get("profile")),
        root.list("notices", this::notice));
  }

  private static ReaderInfo reader(Node node) {
    return new ReaderInfo(node.string("name"), node.string("version"), node.stringOrNull("model"),
        node.stringOrNull("modelVersion"), node.stringOrNull("modelSha256"));
  }

  private Document document(Node node) {
    return new Document(
        node.string("id"),
        node.stringOrNull("title"),
        node.stringOrNull("byline"),
        node.stringOrNull("publisher"),
        node.stringOrNull("published"),
        facts(node.get("from")),
        node.stringOrNull("language"),
        node.string("origin"),
        node.string("mediaType"),
        node.string("text"),
        node.list("blocks", this::block));
  }

  private static Document.Facts facts(Node node) {
    return new Document.Facts(
        node.termOrNull("title", Terms.FOUND), node.termOrNull("byline", Terms.FOUND),
        node.termOrNull("publisher", Terms.FOUND), node.termOrNull("published", Terms.FOUND));
  }

  private Block block(Node node) {
    return new Block(
        spans.span(node), node.term("kind", Terms.BLOCK), node.ordinalOrNull("level"), node.ordinalOrNull("page"),
        node.ordinalOrNull("row"), node.ordinalOrNull("column"));
  }

  private Entity entity(Node node) {
    return new Entity(
        node.string("id"),
        node.string("name"),
        node.term("type", Terms.ENTITY),
        node.list("aliases", Node::string),
        node.list("mentions", this::mention),
        node.list("roles", this::role));
  }

  private Mention mention(Node node) {
    Span span = spans.span(node);
    Node whole = node.addedLater("whole");
    return new Mention(span, node.term("form", Terms.FORM), whole == null ? span : spans.span(whole));
  }

  private Role role(Node node) {
    return new Role(
        node.string("title"), node.stringOrNull("organization"), node.stringOrNull("since"),
        node.stringOrNull("until"), spans.span(node), node.stringOrNull("attribution"));
  }

  private Time time(Node node) {
    return new Time(node.string("id"), spans.span(node), node.term("type", Terms.TIME), node.string("value"));
  }

  private Quantity quantity(Node node) {
    return new Quantity(
        node.string("id"),
        spans.span(node),
        node.term("kind", Terms.QUANTITY),
        node.stringOrNull("value"),
        node.stringOrNull("low"),
        node.stringOrNull("high"),
        node.stringOrNull("unit"),
        node.flag("approximate"));
  }

  private Event event(Node node) {
    return new Event(
        node.string("id"),
        node.string("type"),
        node.list("trigger", spans::span),
        spans.span(node),
        node.stringOrNull("time"),
        node.stringOrNull("place"),
        node.list("participants", part -> new Event.Participant(part.string("entity"), part.string("role"))),
        node.stringOrNull("quantity"),
        node.stringOrNull("attribution"));
  }

  private Relation relation(Node node) {
    return new Relation(
        node.string("subject"),
        node.string("relation"),
        node.string("object"),
        node.stringOrNull("since"),
        node.stringOrNull("until"),
        node.list("evidence", spans::span),
        node.stringOrNull("attribution"));
  }

  /** Null for a kind that is not known. */
  private Check check(Node node) {
    Check.Kind kind = node.term("kind", Terms.CHECK);
    Check.Verdict verdict = node.term("verdict", Terms.VERDICT);
    List<Span> evidence = node.list("evidence", spans::span);
    String explanation = node.string("explanation");
    return kind == null ? null : new Check(kind, verdict, evidence, explanation);
  }

  /** Null for a kind that is not known. */
  private Tone tone(Node node) {
    Span span = spans.span(node);
    Tone.Kind kind = node.term("kind", Terms.TONE);
    Node target = node.get("target");
    Span weakened = target.isNull() ? null : spans.span(target);
    Node attribution = node.addedLater("attribution");
    return kind == null ? null : new Tone(span, kind, weakened, attribution == null ? null : attribution.string());
  }

  private static Profile profile(Node node) {
    Map<Source.Type, Integer> byType = new EnumMap<>(Source.Type.class);
    Node types = node.get("byType");
    for (String word : types.fields().keySet()) {
      if (!Terms.SOURCE.allows(word)) {
        throw types.expected("fields out of " + String.join(", ", Terms.SOURCE.words()), Node.quoted(word));
      }
      byType.merge(Terms.SOURCE.value(word), types.integer(word), Integer::sum);
    }
    Map<String, Integer> byEntity = new LinkedHashMap<>();
    Node entities = node.get("byEntity");
    entities.fields().keySet().forEach(id -> byEntity.put(id, entities.integer(id)));
    return new Profile(node.integer("sentences"), node.integer("author"), byType, byEntity);
  }

  /** Null for a code that is not known. */
  private Notice notice(Node node) {
    Notice.Code code = node.term("code", Terms.NOTICE);
    String message = node.string("message");
    Span span = spans.spanOrNull(node);
    return code == null ? null : new Notice(code, message, span);
  }
}
