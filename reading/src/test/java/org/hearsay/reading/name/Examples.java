package org.hearsay.reading.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Entity;
import org.hearsay.model.Span;
import org.hearsay.reading.table.TableFile;

/** Runs the examples of a table: the field before the last is a text, the last what the table expects of it. */
final class Examples {
  private final Names names = Names.load();
  private final GivenNames givenNames = new GivenNames();
  private final NameParser parser = new NameParser(givenNames);

  static List<String[]> rows(String table) {
    List<String[]> rows = new ArrayList<>();
    for (String line : TableFile.text(Names.class, table, StandardCharsets.UTF_8).split("\n")) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  /** One line for each example that does not come out as the table says. */
  List<String> faults(String table) {
    List<String> faults = new ArrayList<>();
    for (String[] row : rows(table)) {
      String told = told(table, row, row[row.length - 2]);
      if (!told.equals(row[row.length - 1])) {
        faults.add(String.join(" | ", row) + " -> " + told);
      }
    }
    return faults;
  }

  private String told(String table, String[] row, String example) {
    return switch (table) {
      case "given-names.tsv" -> letter(givenNames.sex(row[0])).equals("-") && givenNames.has(row[0]) ? "u" : letter(givenNames.sex(row[0]));
      case "titles.tsv" -> title(example);
      case "name-parts.tsv" -> parts(parser.parse(example), row[row.length - 1]);
      case "nicknames.tsv", "variants.tsv" -> compared(example, Entity.Type.PERSON);
      case "organization-words.tsv" -> compared(example, Entity.Type.ORGANIZATION);
      case "places.tsv" -> compared(example, Entity.Type.PLACE);
      case "nominals.tsv" -> nominal(example);
      case "pronouns.tsv" -> pronoun(example);
      case "alias-patterns.tsv" -> aliases(example);
      default -> throw new IllegalArgumentException(table);
    };
  }

  private String title(String example) {
    Name name = names.name(example, Entity.Type.PERSON);
    return example.substring(name.bareStart()) + "; " + letter(name.person().titleSex());
  }

  static String letter(Sex sex) {
    return sex == Sex.UNKNOWN ? "-" : sex == Sex.NEITHER ? "n" : sex.name().substring(0, 1).toLowerCase(Locale.ROOT);
  }

  /** Only the parts that the expectation names. */
  static String parts(PersonName name, String expected) {
    List<String> out = new ArrayList<>();
    out.add("given " + String.join(" ", name.given()));
    if (expected.contains("particles")) {
      out.add("particles " + String.join(" ", name.particles()));
    }
    out.add("surnames " + String.join(" ", name.surnames()));
    if (expected.contains("suffix")) {
      out.add(("suffix " + name.suffix()).trim());
    }
    if (name.familyFirst()) {
      out.add("family first");
    }
    return String.join("; ", out);
  }

  private String compared(String example, Entity.Type type) {
    String[] pair = example.split(" \\| ");
    return names.compare(names.name(pair[0], type), names.name(pair[1], type)).verdict().name().toLowerCase(Locale.ROOT);
  }

  private String nominal(String example) {
    Nominal found = names.nominal(example);
    if (found == null) {
      return "-";
    }
    return found.head() + " " + found.kind().name().toLowerCase(Locale.ROOT) + " " + letter(found.sex()) + (found.plural() ? " p" : " s");
  }

  private String pronoun(String example) {
    Pronoun found = names.pronoun(example.substring(example.indexOf('{') + 1, example.indexOf('}')));
    return found == null ? "none" : letter(found.sex()) + " " + found.number().name().toLowerCase(Locale.ROOT);
  }

  private String aliases(String example) {
    StringBuilder text = new StringBuilder();
    List<NamePlace> places = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < example.length(); i++) {
      char c = example.charAt(i);
      if (c == '{') {
        open = text.length();
      } else if (c == '}') {
        places.add(new NamePlace(new Span(open, text.length()), null));
      } else {
        text.append(c);
      }
    }
    return names.aliases(text.toString(), places).isEmpty() ? "none" : "pair";
  }
}
