package org.hearsay.reading.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Kin;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/** Kin told by name and meant later without one: "Kwame and his father, Joseph Asante, ... Joseph Asante said ... His son said". */
final class Kinship {

  private static final Pattern BEFORE = Pattern.compile("((?i:\\bhis|\\bher|\\bmy)|['’]s?) (?:[\\p{L}-]+ ){0,2}?([\\p{L}-]+),? $");
  private static final Pattern POSSESSED = Pattern.compile("(?i)^(?:his|her|my) (?:[\\p{L}-]+ ){0,2}?([\\p{L}-]+)$");
  /** "Roe Jr.", and as Brazil says it "Roe Filho". */
  private static final Pattern YOUNGER = Pattern.compile(",? (?:Jr|Junior|Júnior|Filho)\\b");
  private static final int REACH = 50;

  /** {@code kin} is the {@code word} of {@code owner}. */
  private record Bond(Mentioned owner, String word, Mentioned kin) {}

  private final String text;
  private final Resolution resolution;
  private final MentionIndex index;
  private final List<Bond> bonds = new ArrayList<>();

  Kinship(String text, Resolution resolution, MentionIndex index) {
    this.text = text;
    this.resolution = resolution;
    this.index = index;
  }

  /** Notes whose kin the text says a person is, and of a name with "Jr." whose son. */
  void introduce(Mentioned person) {
    int start = person.span().start();
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - REACH), start));
    if (before.find() && Kin.is(before.group(2).toLowerCase(Locale.ROOT))) {
      int place = Math.max(0, start - REACH) + before.start(1);
      boolean possessive = "'’".indexOf(text.charAt(place)) >= 0;
      Mentioned owner = possessive ? ending(place) : beginning(place);
      if (owner != null && !resolution.same(owner, person)) {
        bonds.add(new Bond(owner, before.group(2).toLowerCase(Locale.ROOT), person));
      }
    }
    String name = person.span().of(text);
    Matcher younger = YOUNGER.matcher(name);
    int suffix = younger.find() ? younger.start() : -1;
    for (Mentioned other : suffix < 0 ? List.<Mentioned>of() : index.inside(new Span(0, text.length()))) {
      String full = other.span().of(text);
      if (!resolution.same(other, person) && (full.equals(name.substring(0, suffix)) || full.startsWith(name.substring(0, suffix) + " Sr"))) {
        bonds.add(new Bond(other, "son", person));
        return;
      }
    }
  }

  private Mentioned beginning(int place) {
    return index.after(place, 3).stream().filter(m -> m.span().start() == place && m.person() == 3).findFirst().orElse(null);
  }

  private Mentioned ending(int place) {
    return index.before(place + 2, 4).stream().filter(m -> m.span().end() == place || m.span().end() == place + 2).findFirst().orElse(null);
  }

  /** Joins "his son" to the son. True if it did. */
  boolean join(Mentioned described) {
    Matcher possessed = POSSESSED.matcher(described.span().of(text));
    if (!possessed.find() || described.plural()) {
      return false;
    }
    String word = possessed.group(1).toLowerCase(Locale.ROOT);
    Mentioned owner = beginning(described.span().start());
    for (Bond bond : owner == null ? List.<Bond>of() : bonds) {
      boolean straight = resolution.same(owner, bond.owner) && word.equals(bond.word);
      Mentioned kin = straight ? bond.kin : resolution.same(owner, bond.kin) && Kin.turned(bond.word, word) ? bond.owner : null;
      if (kin != null && !resolution.same(kin, owner) && resolution.mayBeOne(kin, described)) {
        resolution.join(kin, described);
        return true;
      }
    }
    return false;
  }
}
