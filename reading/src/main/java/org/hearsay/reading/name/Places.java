package org.hearsay.reading.name;

import java.util.List;
import org.hearsay.reading.table.KeyedTable;

/** Whether two names of places may be one's. */
final class Places {
  private final KeyedTable aliases = KeyedTable.load(Places.class, "places.tsv");

  Likeness compare(Name a, Name b) {
    String left = a.key();
    String right = b.key();
    if (left.isEmpty() || right.isEmpty()) {
      return Likeness.NO;
    }
    if (left.equals(right)) {
      return Likeness.same(1);
    }
    if (canonical(left).equals(canonical(right))) {
      return Likeness.same(0.97);
    }
    if (parted(a) || parted(b)) {
      return regions(a, b);
    }
    return part(a.words(), b.words());
  }

  /** "Halden, Ohio" beside "Halden": the same, if the regions do not differ. */
  private Likeness regions(Name a, Name b) {
    String one = Folding.word(before(a.text()));
    String other = Folding.word(before(b.text()));
    if (!one.equals(other)) {
      return Likeness.NO;
    }
    return parted(a) && parted(b) ? Likeness.NO : Likeness.compatible(0.8);
  }

  private static boolean parted(Name name) {
    return name.text().indexOf(',') > 0;
  }

  private static String before(String text) {
    int comma = text.indexOf(',');
    return comma < 0 ? text : text.substring(0, comma);
  }

  /** "New York" beside "New York City", "Halden" beside "Halden County". */
  private Likeness part(List<String> a, List<String> b) {
    List<String> few = a.size() < b.size() ? a : b;
    List<String> all = few == a ? b : a;
    if (few.size() == all.size() || !all.subList(0, few.size()).equals(few) && !all.subList(all.size() - few.size(), all.size()).equals(few)) {
      return Likeness.NO;
    }
    int at = all.subList(0, few.size()).equals(few) ? few.size() : 0;
    String[] row = all.size() - few.size() == 1 ? aliases.at(all.get(at)) : null;
    return row != null && row[1].equals("kind") ? Likeness.compatible(0.75) : Likeness.NO;
  }

  /** The name under which the table keeps all names of a place, its short words written out. */
  private String canonical(String key) {
    String[] row = aliases.at(key);
    if (row != null && row[1].equals("alias")) {
      return row[2];
    }
    int space = key.indexOf(' ');
    String[] first = space < 0 ? null : aliases.at(key.substring(0, space));
    if (first != null && first[1].equals("short")) {
      return first[2].concat(key.substring(space));
    }
    int of = key.indexOf(" of ");
    String[] head = of < 0 ? null : aliases.at(key.substring(0, of));
    return head != null && head[1].equals("kind") ? canonical(key.substring(of + 4)) : key;
  }
}
