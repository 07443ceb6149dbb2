package org.hearsay.exports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Source;

/** Search box and filters over the ledger. They need the script, so the page shows them only when it runs. */
final class Filters {

  private static final List<String> LEAST = List.of("0.50", "0.70", "0.90");
  private static final int WIDEST = 60;

  private final List<Entry> entries;
  private final Sources sources;
  private final Markup out;

  Filters(List<Entry> entries, Sources sources, Markup out) {
    this.entries = entries;
    this.sources = sources;
    this.out = out;
  }

  void write() {
    out.open("div", "class", "ledger-head").element("h2", "Ledger", "id", "ledger-title");
    out.element("p", Words.count(entries.size(), "attribution"), "id", "shown", "role", "status");
    out.element("button", "Show all", "id", "clear", "type", "button", "hidden", "").close("div").line();
    out.open("div", "class", "filters", "role", "search", "aria-label", "Filter the ledger", "hidden", "");
    out.open("p", "class", "find").element("label", "Search the ledger", "for", "find");
    out.open("input", "id", "find", "type", "search", "autocomplete", "off", "spellcheck", "false", "placeholder", "Search the ledger").close("p");
    begin("by-source", "Source", "All sources");
    types();
    end();
    begin("by-kind", "Kind", "All kinds");
    options(entry -> Words.term(entry.attribution.kind()), Stream.of(Attribution.Kind.values()).map(Words::term).toList());
    end();
    begin("by-flag", "Mark", "Any mark");
    flags();
    end();
    begin("by-confidence", "Confidence", "Any confidence");
    for (String least : LEAST) {
      long n = entries.stream().filter(entry -> entry.attribution.confidence() >= Double.parseDouble(least)).count();
      option(least, "Confidence from " + least.substring(0, least.length() - 1) + " (" + n + ")");
    }
    end();
    out.close("div").line();
  }

  private void begin(String id, String label, String all) {
    out.open("p").element("label", label, "for", id).open("select", "id", id).element("option", all, "value", "");
  }

  private void end() {
    out.close("select").close("p");
  }

  private void option(String value, String label) {
    out.element("option", label, "value", value);
  }

  /** Every type of source that occurs, with the sources of that type, those who say most first. */
  private void types() {
    Map<Source.Type, List<Sources.One>> byType = new LinkedHashMap<>();
    Stream.of(Source.Type.values()).forEach(type -> byType.put(type, sources.all().stream().filter(one -> one.type() == type)
        .sorted(Comparator.comparingInt((Sources.One one) -> one.entries().size()).reversed()).toList()));
    byType.forEach((type, those) -> {
      long n = entries.stream().filter(entry -> entry.attribution.source().type() == type).count();
      if (n > 0) {
        out.open("optgroup", "label", capital(SourceMix.label(type)));
        option("t:" + Words.term(type), capital(SourceMix.label(type)) + ": all (" + n + ")");
        those.forEach(one -> option("s:" + one.index(), Words.cut(one.name(), WIDEST) + " (" + one.entries().size() + ")"));
        out.close("optgroup");
      }
    });
  }

  private void options(Function<Entry, String> value, List<String> order) {
    Map<String, Long> counts = entries.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
    order.stream().filter(counts::containsKey).forEach(term -> option(term, capital(term) + " (" + counts.get(term) + ")"));
  }

  private void flags() {
    for (Flag flag : Flag.values()) {
      long n = entries.stream().filter(entry -> Flag.of(entry).contains(flag)).count();
      if (n > 0) {
        option(Words.term(flag), flag.label + " (" + n + ")");
      }
    }
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
