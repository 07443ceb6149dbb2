package org.hearsay.intake.office;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.intake.extract.Budget;

/** The styles of a DOCX file that make headings, quotes, captions and lists (ECMA-376 part 1, 17.7). */
final class DocxStyles extends XmlWalk {
  private final Map<String, Style> own = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private String id;

  DocxStyles(Budget budget) {
    super(budget);
  }

  /** What the style makes of a paragraph; styles that say nothing take after the one they are based on. */
  Style of(String style) {
    String at = style;
    for (int step = 0; at != null && step < 20; step++) {
      if (own.containsKey(at)) {
        return own.get(at);
      }
      at = parents.get(at);
    }
    Style named = style == null ? null : Style.named(style);
    return named == null ? Style.PLAIN : named;
  }

  @Override
  void begin(String name) {
    switch (name) {
      case "style" -> id = attribute("styleId");
      case "name" -> {
        Style named = attribute("val") == null ? null : Style.named(attribute("val"));
        if (id != null && named != null) {
          own.put(id, named);
        }
      }
      case "basedOn" -> parents.put(id, attribute("val"));
      case "outlineLvl" -> {
        int level = number("val", 9);
        if (id != null && level < 9) {
          own.putIfAbsent(id, Style.heading(level + 1));
        }
      }
      case "numPr" -> {
        if (id != null) {
          own.putIfAbsent(id, new Style(org.hearsay.model.Block.Kind.LIST_ITEM, null));
        }
      }
      default -> { }
    }
  }

  @Override
  void end(String name) {
    if (name.equals("style")) {
      id = null;
    }
  }

  @Override
  void characters(String text) {}
}
