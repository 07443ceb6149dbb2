package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.encoder.Pieces;
import org.hearsay.reading.name.Name;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.name.Nominal;

/** A mention before it belongs to an entity, with all that pairs of mentions are compared by. The twin of Facts in entity_features.py. */
final class Candidate {

  private static final Set<String> SMALL = Set.of(("of the a an and for in on at to by with from s de la al el this that these those his her "
      + "their its my our your").split(" "));

  /** First piece of its head. */
  final int head;
  /** First and last + 1 piece of the whole mention. */
  final int first;
  final int last;
  final Form form;
  Kind kind;
  /** The mention as the reading shows it: of a name the name alone, else all of it. UTF-16 units of the document's text. */
  final Span span;
  /** All of the mention. */
  final Span whole;

  final int determiner;
  final Set<String> words;
  final String string;
  final String word;
  final int pronoun;
  final String firstWord;
  final String lastWord;
  final String initials;
  final String together;
  final boolean quoted;
  final int segment;

  /** What the network says for pairs; see {@link EntityHeads#sides}. */
  final float[] sides;

  /** Of a name what it tells, of a nominal what its noun tells; else null. */
  Name name;
  Nominal nominal;
  /** "The 29-year-old". */
  boolean aged;
  /** Of a person's name what the text calls him beside it; else null. */
  Callings callings;
  /** Where he ends whose kin the person is said to be: "his grandson, Jan Roe"; -1 if nobody. UTF-16 units of the document's text. */
  int owner = -1;
  /** The words around the name tell its kind. */
  boolean settled;

  int sentence;
  int order;
  boolean leads;

  /** {@code segments} counts the opening quotation marks up to each piece; {@code by} is where the section begins in the document. */
  Candidate(String text, EntityHeads heads, int[] segments, int by, int head, int[] edges, Span name, Form form, Kind kind) {
    Pieces pieces = heads.pieces();
    this.head = head;
    this.sides = heads.sides(head);
    this.first = edges[0];
    this.last = edges[1] + 1;
    this.form = form;
    this.kind = kind;
    int start = pieces.start()[first];
    int end = pieces.end()[last - 1];
    this.whole = new Span(start + by, end + by);
    this.span = name == null ? whole : name;
    List<String> raw = tokens(text, start, end);
    this.determiner = raw.isEmpty() ? 0 : Pronouns.determiner(raw.get(0).toLowerCase(Locale.ROOT));
    this.words = new HashSet<>();
    List<String> content = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String token : raw) {
      String lower = token.toLowerCase(Locale.ROOT);
      joined.append(lower);
      if (!SMALL.contains(lower)) {
        content.add(lower);
        words.add(lower);
      }
      if (Character.isUpperCase(token.charAt(0))) {
        capitals.append(Character.toLowerCase(token.charAt(0)));
      }
    }
    this.string = String.join(" ", content);
    this.firstWord = content.isEmpty() ? "" : content.get(0);
    this.lastWord = content.isEmpty() ? "" : content.get(content.size() - 1);
    this.initials = capitals.length() > 1 ? capitals.toString() : "";
    this.together = joined.indexOf("the") == 0 ? joined.substring(3) : joined.toString();
    this.word = wordAt(text, pieces.start()[head]);
    int known = Pronouns.of(word);
    this.pronoun = form != Form.PRONOUN ? Pronouns.NONE : known == Pronouns.NONE ? Pronouns.OTHER : known;
    this.quoted = pieces.quote()[head] > 0;
    this.segment = quoted ? segments[head] : -1;
  }

  /** Takes a kind that the words around the name tell. */
  void settle(Kind told, Names names) {
    kind = told;
    name = names.name(name.text(), MentionFinder.type(told));
    settled = true;
  }

  /** The word of letters and digits that begins at {@code at}, in lower case. */
  static String wordAt(String text, int at) {
    int end = at;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return text.substring(at, Math.max(end, Math.min(at + 1, text.length()))).toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static List<String> tokens(String text, int start, int end) {
    List<String> out = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int from = i;
      while (i < end && isWord(text.charAt(i))) {
        i++;
      }
      if (i > from) {
        out.add(text.substring(from, i));
      }
    }
    return out;
  }

  boolean isPronoun() {
    return form == Form.PRONOUN;
  }

  boolean isName() {
    return form == Form.NAME;
  }

  boolean holds(Candidate other) {
    return whole.start() <= other.whole.start() && other.whole.end() <= whole.end();
  }
}
