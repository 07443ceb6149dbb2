package org.hearsay.json;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Via;

/** Reads one line of the ledger. */
final class AttributionParser {
  private final Spans spans;

  AttributionParser(Spans spans) {
    this.spans = spans;
  }

  Attribution attribution(Node node) {
    return new Attribution(
        node.string("id"),
        node.term("kind", Terms.ATTRIBUTION),
        source(node.get("source")),
        cue(node.get("cue")),
        content(node.get("content").get("spans")),
        node.list("about", Node::string),
        via(node.get("via")),
        node.term("quotation", Terms.QUOTATION),
        node.stringOrNull("within"),
        node.term("polarity", Terms.POLARITY),
        node.list("hedges", spans::span),
        node.stringOrNull("time"),
        node.share("confidence"));
  }

  private Source source(Node node) {
    return new Source(
        spans.quoted(node, "spans"), node.list("entities", Node::string), node.term("type", Terms.SOURCE));
  }

  private Cue cue(Node node) {
    return new Cue(spans.quoted(node, "spans"), node.stringOrNull("lemma"), node.termOrNull("stance", Terms.STANCE));
  }

  private List<Span> content(Node node) {
    if (node.items().isEmpty()) {
      throw node.expected("at least one span");
    }
    return node.items().stream().map(spans::quoted).toList();
  }

  private Via via(Node node) {
    return node.isNull() ? null : new Via(spans.quoted(node, "spans"), node.stringOrNull("entity"));
  }
}
