package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.Entity;
import org.hearsay.model.Profile;
import org.hearsay.model.Source;

/**
 * On whose word the sentences stand, as one bar: the writer's own voice, those who can be held to their word, those who can't. The bar is drawn
 * with attributes of SVG, since the page's policy lets no element carry a style of its own.
 */
final class SourceMix {

  private static final int MOST = 5;
  private static final int WIDEST = 40;

  /** A part of the bar; {@code term} is the type that the filter knows, or null for the writer's own voice. */
  private record Part(String term, String look, String label, int sentences) {}

  private final List<Part> parts = new ArrayList<>();
  private final int all;
  private final Profile profile;
  private final Sources sources;

  SourceMix(Profile profile, Sources sources) {
    this.profile = profile;
    this.sources = sources;
    add(null, "own", "the author’s own voice", profile.author());
    for (Source.Type type : Source.Type.values()) {
      add(Words.term(type), look(type), label(type), profile.byType().getOrDefault(type, 0));
    }
    all = parts.stream().mapToInt(Part::sentences).sum();
  }

  private void add(String term, String look, String label, int sentences) {
    if (sentences > 0) {
      parts.add(new Part(term, look, label, sentences));
    }
  }

  private static String look(Source.Type type) {
    return switch (type) {
      case PERSON, ORGANIZATION, DOCUMENT, GROUP, UNNAMED, NONE -> Words.term(type);
      case AUTHOR -> "own-cue";
    };
  }

  static String label(Source.Type type) {
    return switch (type) {
      case PERSON -> "persons";
      case ORGANIZATION -> "organizations";
      case DOCUMENT -> "documents";
      case GROUP -> "groups without names";
      case UNNAMED -> "unnamed sources";
      case AUTHOR -> "the author, by a cue";
      case NONE -> "nobody named";
    };
  }

  /** Writes nothing where there are no sentences. */
  void write(Markup out) {
    if (all == 0) {
      return;
    }
    out.open("figure", "class", "mix", "aria-labelledby", "mix-title").element("figcaption",
        "On whose word its " + Words.count(all, "sentence") + (all == 1 ? " stands" : " stand"), "id", "mix-title");
    bar(out);
    out.open("ul");
    for (Part part : parts) {
      out.open("li", "data-t", part.term()).open("svg", "class", "swatch", "width", "12", "height", "12", "aria-hidden", "true");
      rectangle(out, part, "0", "100%");
      out.close("svg").element("span", part.label()).text(" ").element("b", String.valueOf(part.sentences())).close("li");
    }
    out.close("ul");
    shares(out);
    out.close("figure").line();
  }

  /** How much stands on the word of somebody given, and whose word carries most. */
  private void shares(Markup out) {
    int given = profile.named() + profile.unnamed();
    if (given == 0) {
      return;
    }
    out.open("p").text("Named sources ").element("b", share(profile.named())).text(", sources not named ").element("b", share(profile.unnamed()))
        .text(", the author ").element("b", share(all - given)).text(".");
    List<Entity> most = sources.names().most(profile);
    for (int i = 0; i < Math.min(MOST, most.size()); i++) {
      out.text(i == 0 ? " Most on the word of " : ", ").quoted("a", Words.cut(Words.folded(most.get(i).name()), WIDEST), "href",
          sources.anchor(most.get(i))).text(" ").element("b", String.valueOf(profile.byEntity().get(most.get(i).id())));
    }
    out.text(most.isEmpty() ? "" : ".").close("p");
  }

  private String share(int sentences) {
    return Math.round(100.0 * sentences / all) + " %";
  }

  private void bar(Markup out) {
    String told = parts.stream().map(part -> part.label() + " " + part.sentences()).collect(Collectors.joining(", "));
    out.open("svg", "class", "bar", "width", "100%", "height", "22", "role", "img", "aria-label", "Of " + Words.count(all, "sentence") + ": " + told);
    out.raw("<defs>" + pattern("dots", 5, "", "<circle class=\"stripe\" cx=\"2.5\" cy=\"2.5\" r=\"1.3\"/>")
        + pattern("hatch", 5, " patternTransform=\"rotate(45)\"", "<rect class=\"stripe\" width=\"2\" height=\"5\"/>")
        + pattern("blank", 4, "", "<rect class=\"stripe\" width=\"4\" height=\"1\"/>") + "</defs>");
    int before = 0;
    for (Part part : parts) {
      rectangle(out, part, percent(before), percent(part.sentences()));
      before += part.sentences();
    }
    out.close("svg");
  }

  private static String pattern(String id, int size, String turned, String drawn) {
    String square = " width=\"" + size + "\" height=\"" + size + "\"";
    return "<pattern id=\"" + id + "\"" + square + " patternUnits=\"userSpaceOnUse\"" + turned + "><rect class=\"gap\"" + square + "/>" + drawn
        + "</pattern>";
  }

  private static void rectangle(Markup out, Part part, String x, String width) {
    out.open("rect", "class", part.look(), "data-t", part.term(), "x", x, "width", width, "height", "100%").close("rect");
  }

  private String percent(int sentences) {
    return String.format(Locale.ROOT, "%.3f%%", 100.0 * sentences / all);
  }
}
