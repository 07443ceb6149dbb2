package org.hearsay.json;

import java.io.IOException;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Via;

/** Writes one line of the ledger in the order of the contract's second table. */
final class AttributionWriter {
  private final Fields fields;

  AttributionWriter(Fields fields) {
    this.fields = fields;
  }

  void write(Attribution attribution) throws IOException {
    fields.open();
    fields.string("id", attribution.id());
    fields.term("kind", Terms.ATTRIBUTION, attribution.kind());
    source(fields.given("source", attribution.source()));
    cue(fields.given("cue", attribution.cue()));
    fields.open("content");
    fields.list("spans", attribution.content(), fields::quoted);
    fields.close();
    fields.strings("about", attribution.about());
    via(attribution.via());
    fields.term("quotation", Terms.QUOTATION, attribution.quotation());
    fields.stringOrNull("within", attribution.within());
    fields.term("polarity", Terms.POLARITY, attribution.polarity());
    fields.list("hedges", attribution.hedges(), fields::place);
    fields.stringOrNull("time", attribution.time());
    fields.share("confidence", attribution.confidence());
    fields.close();
  }

  private void source(Source source) throws IOException {
    fields.open("source");
    fields.list("spans", source.spans(), fields::quoted);
    fields.strings("entities", source.entities());
    fields.term("type", Terms.SOURCE, source.type());
    fields.close();
  }

  private void cue(Cue cue) throws IOException {
    fields.open("cue");
    fields.list("spans", cue.spans(), fields::quoted);
    fields.stringOrNull("lemma", cue.lemma());
    fields.termOrNull("stance", Terms.STANCE, cue.stance());
    fields.close();
  }

  private void via(Via via) throws IOException {
    if (via == null) {
      fields.nothing("via");
      return;
    }
    fields.open("via");
    fields.list("spans", via.spans(), fields::quoted);
    fields.stringOrNull("entity", via.entity());
    fields.close();
  }
}
