package org.hearsay.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.hearsay.model.Time;
import org.hearsay.model.Tone;

/** Writes a reading's fields in the order of the contract's tables. */
final class ReadingWriter {
  private final Fields fields;

  ReadingWriter(Fields fields) {
    this.fields = fields;
  }

  void write(Reading reading) throws IOException {
    fields.open();
    fields.string("format", ReadingJson.FORMAT);
    reader(fields.given("reader", reading.reader()));
    document(reading.document());
    fields.list("sentences", reading.sentences(), fields::place);
    fields.list("entities", reading.entities(), this::entity);
    fields.list("attributions", reading.attributions(), new AttributionWriter(fields)::write);
    fields.list("times", reading.times(), this::time);
    fields.list("quantities", reading.quantities(), this::quantity);
    fields.list("events", reading.events(), this::event);
    fields.list("relations", reading.relations(), this::relation);
    fields.list("checks", reading.checks(), this::check);
    fields.list("tone", reading.tone(), this::tone);
    profile(fields.given("profile", reading.profile()), reading.entities());
    fields.list("notices", reading.notices(), this::notice);
    fields.close();
  }

  private void reader(ReaderInfo reader) throws IOException {
    fields.open("reader");
    fields.string("name", reader.name());
    fields.string("version", reader.version());
    fields.stringOrNull("model", reader.model());
    fields.stringOrNull("modelVersion", reader.modelVersion());
    fields.stringOrNull("modelSha256", reader.modelSha256());
    fields.close();
  }

  private void document(Document document) throws IOException {
    fields.open("document");
    fields.string("id", document.id());
    fields.stringOrNull("title", document.title());
    fields.stringOrNull("byline", document.byline());
    fields.stringOrNull("publisher", document.publisher());
    fields.stringOrNull("published", document.published());
    from(fields.given("from", document.from()));
    fields.stringOrNull("language", document.language());
    fields.string("origin", document.origin());
    fields.string("mediaType", document.mediaType());
    fields.string("text", document.text());
    fields.list("blocks", document.blocks(), this::block);
    fields.close();
  }

  private void from(Document.Facts from) throws IOException {
    fields.open("from");
    fields.termOrNull("title", Terms.FOUND, from.title());
    fields.termOrNull("byline", Terms.FOUND, from.byline());
    fields.termOrNull("publisher", Terms.FOUND, from.publisher());
    fields.termOrNull("published", Terms.FOUND, from.published());
    fields.close();
  }

  private void block(Block block) throws IOException {
    fields.openFlat();
    fields.span(block.span());
    fields.term("kind", Terms.BLOCK, block.kind());
    fields.numberOrNull("level", block.level());
    fields.numberOrNull("page", block.page());
    fields.numberOrNull("row", block.row());
    fields.numberOrNull("column", block.column());
    fields.closeFlat();
  }

  private void entity(Entity entity) throws IOException {
    fields.open();
    fields.string("id", entity.id());
    fields.string("name", entity.name());
    fields.term("type", Terms.ENTITY, entity.type());
    fields.strings("aliases", entity.aliases());
    fields.list("mentions", entity.mentions(), this::mention);
    fields.list("roles", entity.roles(), this::role);
    fields.close();
  }

  private void mention(Mention mention) throws IOException {
    fields.openFlat();
    fields.span(mention.span());
    fields.term("form", Terms.FORM, mention.form());
    if (!mention.whole().equals(mention.span())) {
      fields.open("whole");
      fields.span(mention.whole());
      fields.close();
    }
    fields.closeFlat();
  }

  private void role(Role role) throws IOException {
    fields.open();
    fields.string("title", role.title());
    fields.stringOrNull("organization", role.organization());
    fields.stringOrNull("since", role.since());
    fields.stringOrNull("until", role.until());
    fields.span(role.span());
    fields.stringOrNull("attribution", role.attribution());
    fields.close();
  }

  private void time(Time time) throws IOException {
    fields.openFlat();
    fields.string("id", time.id());
    fields.span(time.span());
    fields.term("type", Terms.TIME, time.type());
    fields.string("value", time.value());
    fields.closeFlat();
  }

  private void quantity(Quantity quantity) throws IOException {
    fields.openFlat();
    fields.string("id", quantity.id());
    fields.span(quantity.span());
    fields.term("kind", Terms.QUANTITY, quantity.kind());
    fields.stringOrNull("value", quantity.value());
    fields.stringOrNull("low", quantity.low());
    fields.stringOrNull("high", quantity.high());
    fields.stringOrNull("unit", quantity.unit());
    fields.flag("approximate", quantity.approximate());
    fields.closeFlat();
  }

  private void event(Event event) throws IOException {
    fields.open();
    fields.string("id", event.id());
    fields.string("type", event.type());
    fields.list("trigger", event.trigger(), fields::place);
    fields.span(event.clause());
    fields.stringOrNull("time", event.time());
    fields.stringOrNull("place", event.place());
    fields.list("participants", event.participants(), this::participant);
    fields.stringOrNull("quantity", event.quantity());
    fields.stringOrNull("attribution", event.attribution());
    fields.close();
  }

  private void participant(Event.Participant participant) throws IOException {
    fields.openFlat();
    fields.string("entity", participant.entity());
    fields.string("role", participant.role());
    fields.closeFlat();
  }

  private void relation(Relation relation) throws IOException {
    fields.open();
    fields.string("subject", relation.subject());
    fields.string("relation", relation.relation());
    fields.string("object", relation.object());
    fields.stringOrNull("since", relation.since());
    fields.stringOrNull("until", relation.until());
    fields.list("evidence", relation.evidence(), fields::place);
    fields.stringOrNull("attribution", relation.attribution());
    fields.close();
  }

  private void check(Check check) throws IOException {
    fields.open();
    fields.term("kind", Terms.CHECK, check.kind());
    fields.term("verdict", Terms.VERDICT, check.verdict());
    fields.list("evidence", check.evidence(), fields::place);
    fields.string("explanation", check.explanation());
    fields.close();
  }

  private void tone(Tone tone) throws IOException {
    fields.openFlat();
    fields.span(tone.span());
    fields.term("kind", Terms.TONE, tone.kind());
    if (tone.target() == null) {
      fields.nothing("target");
    } else {
      fields.open("target");
      fields.span(tone.target());
      fields.close();
    }
    if (tone.attribution() != null) {
      fields.string("attribution", tone.attribution());
    }
    fields.closeFlat();
  }

  /**
   * Types in the order of their enum, entities in that of the reading: equal maps come in any order, and equal readings
   * must give equal bytes.
   */
  private void profile(Profile profile, List<Entity> entities) throws IOException {
    fields.open("profile");
    fields.number("sentences", profile.sentences());
    fields.number("author", profile.author());
    fields.open("byType");
    for (Source.Type type : new TreeSet<>(profile.byType().keySet())) {
      fields.number(Terms.SOURCE.word(type), profile.byType().get(type));
    }
    fields.close();
    fields.open("byEntity");
    for (String id : inOrder(profile.byEntity().keySet(), entities)) {
      fields.number(Surrogates.mended(id), profile.byEntity().get(id));
    }
    fields.close();
    fields.close();
  }

  private static Set<String> inOrder(Set<String> ids, List<Entity> entities) {
    List<String> known = new ArrayList<>();
    entities.forEach(entity -> known.add(entity.id()));
    Set<String> ordered = new LinkedHashSet<>(known);
    ordered.retainAll(ids);
    ordered.addAll(new TreeSet<>(ids));
    return ordered;
  }

  private void notice(Notice notice) throws IOException {
    fields.open();
    fields.term("code", Terms.NOTICE, notice.code());
    fields.string("message", notice.message());
    fields.spanOrNull(notice.span());
    fields.close();
  }
}
