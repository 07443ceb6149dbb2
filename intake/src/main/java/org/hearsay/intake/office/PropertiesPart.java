package org.hearsay.intake.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Properties;
import org.hearsay.intake.extract.Refusal;

/** Title, author and dates in docProps/core.xml of a DOCX file or meta.xml of an ODT file: both use Dublin Core. */
final class PropertiesPart extends XmlWalk {
  private static final Set<String> WANTED = Set.of("title", "creator", "initial-creator", "created", "modified", "creation-date", "date");

  private final Map<String, String> values = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String open;

  private PropertiesPart(Budget budget) {
    super(budget);
  }

  /** What the part says; a part that is missing or broken says nothing. */
  static Properties read(byte[] part, Budget budget) {
    if (part == null) {
      return Properties.NONE;
    }
    PropertiesPart properties = new PropertiesPart(budget);
    try {
      properties.walk(part);
    } catch (Refusal e) { // the text is what counts
      return Properties.NONE;
    }
    Map<String, String> said = properties.values;
    return Properties.of(said.get("title"), said.getOrDefault("initial-creator", said.get("creator")),
        said.getOrDefault("created", said.get("creation-date")), said.getOrDefault("modified", said.get("date")));
  }

  @Override
  void begin(String name) {
    open = WANTED.contains(name) ? name : null;
    text.setLength(0);
  }

  @Override
  void end(String name) {
    if (name.equals(open)) {
      values.putIfAbsent(name, text.toString().strip());
    }
    open = null;
  }

  @Override
  void characters(String part) {
    if (open != null) {
      text.append(part);
    }
  }
}
