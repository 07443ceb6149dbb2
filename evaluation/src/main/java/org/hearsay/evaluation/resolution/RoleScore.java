package org.hearsay.evaluation.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.evaluation.resolution.RoleCase.Held;
import org.hearsay.model.Entity;
import org.hearsay.model.Reading;
import org.hearsay.model.Role;

/** Precision, recall and F1 of posts; the dates of those found; how many of the texts without a post are left without. */
final class RoleScore {

  private Counts counts = Counts.NONE;
  private int dates;
  private int datesRight;
  private int empty;
  private int emptyRight;
  private final List<String> told = new ArrayList<>();

  private RoleScore() {}

  static RoleScore of(List<RoleCase> cases, Function<String, Reading> reader) {
    RoleScore score = new RoleScore();
    cases.forEach(one -> score.add(one, held(reader.apply(one.text()))));
    return score;
  }

  private void add(RoleCase one, List<Held> read) {
    List<Held> missed = new ArrayList<>(one.roles());
    List<Held> wrong = new ArrayList<>();
    boolean late = false;
    for (Held held : read) {
      Held gold = missed.stream().filter(role -> role.accepts(held)).findFirst().orElse(null);
      missed.remove(gold);
      if (gold == null) {
        wrong.add(held);
      } else {
        late |= !date(gold.since(), held.since()) | !date(gold.until(), held.until());
      }
    }
    counts = counts.plus(new Counts(read.size() - wrong.size(), read.size(), one.roles().size()));
    empty += one.roles().isEmpty() ? 1 : 0;
    emptyRight += one.roles().isEmpty() && read.isEmpty() ? 1 : 0;
    if (late || !missed.isEmpty() || !wrong.isEmpty()) {
      told.add(one.id() + ": " + one.text());
      one.roles().forEach(role -> told.add("    expected " + role));
      read.forEach(role -> told.add("    read     " + role));
    }
  }

  private boolean date(String gold, String read) {
    boolean right = Objects.equals(gold, read);
    dates += gold == null && read == null ? 0 : 1;
    datesRight += right && gold != null ? 1 : 0;
    return right;
  }

  /** The posts of a reading, each once; an organization that is a place counts as none. */
  private static List<Held> held(Reading reading) {
    Read read = new Read(reading);
    Map<List<String>, Held> posts = new LinkedHashMap<>();
    for (Entity person : reading.entities()) {
      for (Role role : person.roles()) {
        Entity at = read.entity(role.organization());
        String organization = at == null || at.type() == Entity.Type.PLACE ? null : at.name();
        Held held = new Held(person.name(), role.title(), organization, role.since(), role.until());
        List<String> key = List.of(Names.folded(person.name()), Names.post(role.title()), organization == null ? "" : Names.folded(organization));
        posts.merge(key, held, RoleScore::joined);
      }
    }
    return List.copyOf(posts.values());
  }

  private static Held joined(Held a, Held b) {
    return new Held(a.person(), a.title(), a.organization(), a.since() == null ? b.since() : a.since(), a.until() == null ? b.until() : a.until());
  }

  Counts counts() {
    return counts;
  }

  /** The cases that are not wholly right, each with what was expected and what was read. */
  List<String> told() {
    return told;
  }

  List<String> table() {
    return List.of(
        counts.row("roles"),
        String.format(Locale.ROOT, "dates of roles found: %d of %d right", datesRight, dates),
        String.format(Locale.ROOT, "texts without a role: %d of %d left without", emptyRight, empty));
  }
}
