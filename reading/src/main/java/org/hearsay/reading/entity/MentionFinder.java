package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.encoder.Pieces;
import org.hearsay.reading.name.Name;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.name.Nominal;
import org.hearsay.reading.name.Sex;

/** What the network says of the pieces of one section of a text to mentions. */
final class MentionFinder {

  private static final Set<String> TITLES = Vocabulary.WORDS.of("title");

  /** What joins a name to the next and is no part of it. */
  private static final Pattern JOINT = Pattern.compile("(?<=\\S)\\s+(?:and|or)$");

  /** "The 29-year-old" is a person, and no time. */
  private static final Pattern AGED = Pattern.compile("[Tt]he (?:[\\p{L}.-]+ ){0,2}\\d{1,3}-year-old");

  private final String text;
  /** "The 34-year-old said", not "the 34-year-old striker". */
  private static final Pattern SOLE_AGE = Pattern.compile("\\b[Tt]he \\d{1,3}-year-old(?=[,.;:]| (?:said|says|told|added|was|is|has|had|who|from|also|then|wrote|replied|"
      + "recalled|explained|admitted|insisted|joked|did|does|will|would|could|can)\\b)");

  private final int by;
  private final EntityHeads heads;
  private final Pieces pieces;
  private final Names names;
  private final int[] segments;
  private final List<NameRuns.Run> runs;
  private final int[] runAt;
  private final List<Candidate> found = new ArrayList<>();

  /** @param by where the section begins in the document */
  MentionFinder(String text, int by, EntityHeads heads, Names names) {
    this.text = text;
    this.by = by;
    this.heads = heads;
    this.pieces = heads.pieces();
    this.names = names;
    this.segments = new int[pieces.size()];
    int opened = 0;
    for (int i = 0; i < segments.length; i++) {
      opened += pieces.quote()[i] == 2 ? 1 : 0;
      segments[i] = opened;
    }
    this.runs = NameRuns.of(text, heads);
    this.runAt = new int[pieces.size()];
    Arrays.fill(runAt, -1);
    for (int r = 0; r < runs.size(); r++) {
      Arrays.fill(runAt, runs.get(r).first(), runs.get(r).last(), r);
    }
  }

  /** Mentions by their beginnings, the longer first. */
  List<Candidate> find() {
    int[] headOf = new int[runs.size()];
    Arrays.fill(headOf, -1);
    float[] surest = new float[runs.size()];
    for (int i = 0; i < pieces.size(); i = pieces.wordEnd(i)) {
      float[] row = heads.heads(i);
      int kind = NameRuns.best(row);
      if (kind == 0) {
        continue;
      }
      int run = named(i);
      if (run < 0) {
        common(i, Kind.of(kind - 1));
      } else if (headOf[run] < 0 || row[kind] - row[0] > surest[run]) {
        headOf[run] = i;
        surest[run] = row[kind] - row[0];
      }
    }
    for (int r = 0; r < runs.size(); r++) {
      name(runs.get(r), headOf[r]);
    }
    Matcher aged = SOLE_AGE.matcher(text);
    while (aged.find()) {
      aged(aged.start(), aged.end());
    }
    found.sort((a, b) -> a.first != b.first ? Integer.compare(a.first, b.first)
        : a.last != b.last ? Integer.compare(b.last, a.last) : Integer.compare(a.head, b.head));
    return found;
  }

  /** "The 34-year-old", where the network has no mention. */
  private void aged(int start, int end) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      first = pieces.start()[i] == start ? i : first;
      last = pieces.end()[i] == end ? i : last;
    }
    if (first < 0 || last < first || found.stream().anyMatch(c -> c.whole.start() - by < end && start < c.whole.end() - by)) {
      return;
    }
    Candidate one = new Candidate(text, heads, segments, by, pieces.wordStart(last), new int[] {first, last}, null, Form.NOMINAL, Kind.PERSON);
    one.aged = true;
    found.add(one);
  }

  /** The name that the head at piece {@code i} stands in, or before: "President" is the head of "President Obama". -1 if none. */
  private int named(int i) {
    if (runAt[i] >= 0) {
      return runAt[i];
    }
    int next = pieces.wordEnd(i);
    if (next + 1 < runAt.length && text.charAt(pieces.start()[next]) == '.' && pieces.start()[next] == pieces.end()[next - 1]) {
      next++; // "Ms."
    }
    boolean title = next < runAt.length && runAt[next] >= 0 && pieces.breaks()[next] == 0 && Character.isUpperCase(text.charAt(pieces.start()[i]))
        && runs.get(runAt[next]).first() == next && runs.get(runAt[next]).kind() == Kind.PERSON
        && text.substring(pieces.end()[next - 1], pieces.start()[next]).isBlank();
    return title && heads.span(i)[1] >= runs.get(runAt[next]).last() - 1 ? runAt[next] : -1;
  }

  private int[] edges(int head) {
    int[] span = heads.span(head);
    int first = pieces.wordStart(Math.min(span[0], head));
    int last = pieces.wordEnd(Math.max(span[1], head)) - 1;
    return new int[] {first, last};
  }

  private void common(int head, Kind kind) {
    String word = Candidate.wordAt(text, pieces.start()[head]);
    int[] edges = edges(head);
    boolean alone = edges[0] == head && edges[1] == pieces.wordEnd(head) - 1;
    boolean pronoun = Pronouns.isPersonal(word) || alone && Pronouns.of(word) != Pronouns.NONE;
    if (pronoun && !alone) {
      edges = new int[] {head, pieces.wordEnd(head) - 1};
    }
    Candidate one = new Candidate(text, heads, segments, by, head, edges, null, pronoun ? Form.PRONOUN : Form.NOMINAL, kind);
    if (!pronoun && AGED.matcher(text.substring(one.whole.start() - by, one.whole.end() - by)).matches()) {
      one.kind = Kind.PERSON;
      one.aged = true;
    }
    if (!pronoun) {
      one.nominal = names.nominal(text.substring(one.whole.start() - by, pieces.end()[pieces.wordEnd(head) - 1]));
    }
    found.add(one);
  }

  private void name(NameRuns.Run run, int headSeen) {
    int front = givenNamesFrom(run);
    int start = pieces.start()[front];
    int end = pieces.end()[run.last() - 1];
    end = start + JOINT.matcher(text.substring(start, end)).replaceFirst("").length();
    int head = headSeen >= 0 ? headSeen : run.first();
    int[] edges = headSeen >= 0 ? edges(headSeen) : new int[] {front, run.last() - 1};
    edges = new int[] {Math.min(edges[0], front), Math.max(edges[1], run.last() - 1)};
    if (Hailing.isSomebody(text, start, end)) {
      somebody(front, run.last() - 1, head);
      return;
    }
    Kind kind = isAddressed(text, start) ? Kind.PERSON : run.kind();
    Entity.Type type = type(kind);
    // A title in front of the name tells the sex
    int from = type == Entity.Type.PERSON && start - pieces.start()[edges[0]] < 60 ? pieces.start()[edges[0]] : start;
    Name name = names.name(text.substring(start, end), type);
    Name titled = from == start ? name : names.name(text.substring(from, end), type);
    int bare = Math.min(name.bareStart(), end - start - 1);
    String possessive = text.substring(start, end);
    int cut = possessive.endsWith("'s") || possessive.endsWith("’s") ? 2 : 0;
    Span span = new Span(start + bare + by, Math.max(start + bare + 1, end - cut) + by);
    Candidate one = new Candidate(text, heads, segments, by, head, edges, span, Form.NAME, kind);
    one.name = titled.key().equals(name.key()) ? titled : name;
    one.callings = Callings.around(text, start + bare, end - cut, names);
    if (one.callings.owner >= 0) {
      one.owner = one.callings.owner + by;
    }
    found.add(one);
  }

  /** "The Kenyan" is a description of a person, no name. */
  private void somebody(int front, int last, int head) {
    int first = Math.min(front, head);
    int from = Hailing.from(text, pieces.start()[front]);
    while (first > 0 && pieces.start()[first - 1] >= from) {
      first--;
    }
    Candidate one = new Candidate(text, heads, segments, by, head, new int[] {first, last}, null, Form.NOMINAL, Kind.PERSON);
    one.nominal = new Nominal(one.word, Nominal.Kind.PERSON, Sex.UNKNOWN, false);
    found.add(one);
  }

  /** First piece of a person's name with the given name before it that the tags leave out: "lawyer Ruben |Castellanos|". */
  private int givenNamesFrom(NameRuns.Run run) {
    int first = run.first();
    boolean person = run.kind() == Kind.PERSON && first > 0 && pieces.breaks()[first] == 0;
    int before = person ? pieces.wordStart(first - 1) : first;
    if (!person || runAt[before] >= 0 || runAt[first - 1] >= 0 || !Character.isUpperCase(text.charAt(pieces.start()[before]))) {
      return first;
    }
    String word = text.substring(pieces.start()[before], pieces.end()[first - 1]);
    boolean beside = text.substring(pieces.end()[first - 1], pieces.start()[first]).equals(" ");
    return beside && names.isGivenName(word) && names.name(word + " Roe Roe", Entity.Type.PERSON).bareStart() == 0 ? before : first;
  }

  /** True if the word before a place addresses a person: "Mr Roe". */
  static boolean isAddressed(String text, int place) {
    int end = place;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.' && end < place)) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return TITLES.contains(text.substring(from, end));
  }

  static Entity.Type type(Kind kind) {
    return switch (kind) {
      case PERSON -> Entity.Type.PERSON;
      case ORGANIZATION -> Entity.Type.ORGANIZATION;
      case PLACE -> Entity.Type.PLACE;
      case EVENT -> Entity.Type.EVENT;
      case OTHER -> Entity.Type.WORK;
    };
  }
}
