package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Span;

/**
 * Parts quotations that the network gave to one speaker though the text shows that another spoke: each has a tag of its own ("asked Roe"), stands side by side
 * with the one before, or follows upon what somebody else did ("Doe shook her head. ..."). Of those without a tag the speaker is left open.
 */
final class Parting {

  /** Share of a text that stands in quotation marks from which on quotations without a tag may be turns of a conversation. */
  private static final double TALK = 0.3;
  /** Words of a sentence at most that tells what somebody does between two quotations. */
  private static final int LONGEST_BEAT = 14;
  /** A quotation read by its tag alone is right about as often. */
  private static final double TAGGED = 0.9;
  private static final double FREE = 0.6;
  private static final Pattern WHOLE = Pattern.compile("(?s)[\"“„«]\\p{Lu}.*[.?!…][\"”»]");
  private static final Pattern BEAT = Pattern.compile(
      "(?s).*?(?:[\"“”.!?]\\s+|^\\s*)((?:The |Mr\\. |Mrs\\. |Ms\\. |Dr\\. )?\\p{Lu}[^.!?\"“”]*[.!?])\\s*$");
  private static final Pattern TAG_END = Pattern.compile("(?s)[^.!?]*[.!?][\"”]?\\s+");
  private static final Pattern REST = Pattern.compile("(?:[^.!?\n]|\\b\\p{Lu}\\.)*[.!?][\"”]?[^\\S\n]+");

  private final String text;
  private final List<Quotation> quotes;
  private final List<Found> all;
  private final boolean talk;

  Parting(String text, List<Quotation> quotes, List<Found> found) {
    this.text = text;
    this.quotes = quotes;
    this.all = new ArrayList<>(found);
    int quoted = quotes.stream().filter(Quotation::closed).mapToInt(q -> q.span().length()).sum();
    this.talk = quoted >= TALK * text.strip().length();
  }

  /** The attributions with those quotations apart, and with one for each whole quotation that none of them holds. */
  List<Found> parted() {
    List<Found> out = new ArrayList<>();
    all.replaceAll(this::withTag);
    for (Found one : all) {
      part(one, out);
    }
    List<Found> once = new ArrayList<>();
    for (Found one : out) { // two that held a quotation both left it open
      if (!one.cue().isEmpty() || once.stream().noneMatch(o -> o.cue().isEmpty() && o.content().equals(one.content()))) {
        once.add(one);
      }
    }
    out.clear();
    out.addAll(once);
    free(out);
    return out;
  }

  /** A cue without a source that is the verb of a quotation's tag: the tag tells who speaks. */
  private Found withTag(Found one) {
    for (Quotation quote : one.source().isEmpty() ? quotes : List.<Quotation>of()) {
      if (quote.closed() && quote.isTagged() && touches(one.cue(), quote.cue()) && holds(one, quote.span())) {
        return new Found(List.of(quote.source()), one.cue(), one.content(), one.confidence(), one.evidence());
      }
    }
    return one;
  }

  /** Another attribution has the quotation by its own tag. */
  private boolean isTaken(Found one, Quotation quote) {
    return quote.isTagged() && !touches(one.cue(), quote.cue()) && all.stream().anyMatch(other -> other != one && touches(other.cue(), quote.cue())
        && !other.source().isEmpty() && holds(other, quote.span()));
  }

  private void part(Found one, List<Found> out) {
    List<Integer> held = new ArrayList<>();
    for (int q = 0; q < quotes.size(); q++) {
      if (quotes.get(q).closed() && holds(one, quotes.get(q).span())) {
        held.add(q);
      }
    }
    if (held.size() < 2 || one.cue().isEmpty() || one.source().isEmpty()) {
      out.add(one);
      return;
    }
    int own = own(one, held);
    List<Found> others = new ArrayList<>();
    List<Quotation> gone = new ArrayList<>();
    Found turn = null;
    for (int q : held) {
      Quotation quote = quotes.get(q);
      if (q == own) {
        turn = null;
      } else if (isTaken(one, quote)) {
        turn = null;
        gone.add(quote);
      } else if (isForeign(one, quote)) {
        turn = new Found(List.of(quote.source()), List.of(quote.cue()), List.of(quote.span()), TAGGED, one.evidence());
        others.add(turn);
      } else if (talk && (isOpen(q, q) || (q < own ? isOpen(q, own) : isExchange(q)))) {
        turn = new Found(List.of(), List.of(), List.of(quote.span()), FREE, one.evidence());
        others.add(turn);
      } else if (turn != null) { // goes on with the turn before it
        List<Span> more = new ArrayList<>(turn.content());
        more.add(quote.span());
        others.remove(turn);
        turn = new Found(turn.source(), turn.cue(), more, turn.confidence(), turn.evidence());
        others.add(turn);
      }
      if (turn != null) {
        gone.add(quote);
      }
    }
    List<Span> left = without(one.content(), gone);
    if (gone.isEmpty() || left.isEmpty()) {
      out.add(one);
      return;
    }
    out.add(new Found(one.source(), one.cue(), left, one.confidence(), one.evidence()));
    out.addAll(others);
  }

  /** Number of the quotation that the cue belongs to: the one it tags, else the nearest before it, else the first. */
  private int own(Found one, List<Integer> held) {
    Span cue = one.cue().get(0);
    int before = -1;
    for (int q : held) {
      if (quotes.get(q).isTagged() && quotes.get(q).cue().overlaps(cue)) {
        return q;
      }
      before = quotes.get(q).span().end() <= cue.start() ? q : before;
    }
    if (before >= 0 && held.contains(before + 1) && isBeat(before, cue)) {
      return before + 1;
    }
    return before >= 0 ? before : held.get(0);
  }

  /** What was taken for a cue tells what somebody does between two quotations: "Doe put on her glasses." */
  private boolean isBeat(int q, Span cue) {
    Span quote = quotes.get(q).span();
    String after = text.substring(cue.end(), quotes.get(q + 1).span().start());
    boolean ended = ".?!".indexOf(text.charAt(quote.end() - 2)) >= 0;
    return ended && !quotes.get(q).isTagged() && after.matches("(?s) [^.!?\n\"“”]{3,60}[.!?]\\s+") && after.indexOf('\n') < 0;
  }

  /** The quotation has a tag with a verb and a speaker that are not this attribution's. */
  private boolean isForeign(Found one, Quotation quote) {
    if (!quote.isTagged() || touches(one.cue(), quote.cue()) || touches(one.source(), quote.source()) || touches(one.content(), quote.cue())) {
      return false;
    }
    Span who = quote.source();
    boolean same = one.source().stream().anyMatch(s -> last(s).equals(last(who)));
    return !same && all.stream().noneMatch(other -> other != one && touches(other.cue(), quote.cue()));
  }

  private String last(Span span) {
    String words = span.of(text).replaceAll(",.*", "").strip();
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Quotation {@code q} stands beside the one before (of those up to {@code own}: the next), with nothing between or with what somebody does. */
  private boolean isOpen(int q, int own) {
    int first = q == own ? q - 1 : q;
    if (first < 0 || first + 1 >= quotes.size() || !isWhole(q)) {
      return false;
    }
    Quotation one = quotes.get(first);
    Quotation next = quotes.get(first + 1);
    String gap = text.substring(one.span().end(), next.span().start());
    if (gap.isBlank()) {
      return gap.indexOf('\n') < 0 || asks(one) || isAmongTwo(q);
    }
    boolean tag = one.isTagged() && one.cue().start() >= one.span().end();
    String rest = tag ? text.substring(Math.max(one.cue().end(), one.source().end()), next.span().start()) : gap;
    Matcher tagEnd = TAG_END.matcher(rest);
    Matcher beat = BEAT.matcher(tag && tagEnd.lookingAt() ? rest.substring(tagEnd.end()) : tag ? "" : rest); // "told CNN." is no beat
    return gap.indexOf('\n') < 0 && beat.matches() && beat.group(1).split("\\s+").length <= LONGEST_BEAT
        && !beat.group(1).matches("(?s)(He|She|They|It|I|We|A|An|In|On|At|But|And|That|This|There|Then|When) .*");
  }

  private boolean asks(Quotation one) {
    return text.charAt(one.span().end() - 2) == '?';
  }

  /** Two have been tagged before, so that one of them may answer. */
  private boolean isAmongTwo(int q) {
    List<String> who = new ArrayList<>();
    for (int k = 0; k < q; k++) {
      if (quotes.get(k).isTagged() && !who.contains(last(quotes.get(k).source()))) {
        who.add(last(quotes.get(k).source()));
      }
    }
    return who.size() > 1;
  }

  /** The two quotations before are tagged, each by another: in the paragraph of this one, or each in its own with a question among them. */
  private boolean isExchange(int q) {
    if (q < 2 || !isWhole(q) || !quotes.get(q - 1).isTagged() || !quotes.get(q - 2).isTagged()) {
      return false;
    }
    Quotation one = quotes.get(q - 2);
    Quotation other = quotes.get(q - 1);
    boolean near = text.substring(one.span().start(), quotes.get(q).span().start()).indexOf('\n') < 0;
    boolean turns = text.substring(one.span().end(), other.span().start()).indexOf('\n') >= 0
        && text.substring(other.span().end(), quotes.get(q).span().start()).matches("(?s)[^.!?]*[.!?]\\s*\\n\\s*");
    boolean answered = near && q + 1 < quotes.size() && !quotes.get(q).isTagged() && !quotes.get(q + 1).isTagged() && isWhole(q + 1)
        && text.substring(quotes.get(q).span().end(), quotes.get(q + 1).span().start()).matches("[^\\S\n]+");
    boolean asked = answered || asks(one) || asks(other) || asks(quotes.get(q)); // else who has just been named goes on
    return asked && (near || turns) && other.cue().start() >= other.span().end() && !last(one.source()).equals(last(other.source()));
  }

  private boolean isWhole(int q) {
    return WHOLE.matcher(quotes.get(q).span().of(text)).matches();
  }

  /** Whole quotations that nobody's claim holds, where a paragraph or a sentence ends before them. */
  private void free(List<Found> out) {
    double[] evidence = out.isEmpty() ? new double[0] : out.get(0).evidence();
    for (int q = 0; q < quotes.size(); q++) {
      Quotation quote = quotes.get(q);
      if (!quote.closed()) {
        goOn(q, out);
        continue;
      }
      if (out.stream().anyMatch(f -> touches(f.content(), quote.span()) || touches(f.source(), quote.span()))) {
        continue;
      }
      String before = text.substring(0, quote.span().start()).stripTrailing();
      boolean begins = before.isEmpty() || ".!?”\"—".indexOf(before.charAt(before.length() - 1)) >= 0
          || text.substring(before.length(), quote.span().start()).indexOf('\n') >= 0;
      boolean words = quote.span().of(text).strip().split("\\s+").length > 2;
      int goesOn = quote.isTagged() || !isWhole(q) ? -1 : goesOn(q, out);
      if (goesOn >= 0) {
        add(quote.span(), goesOn, out);
      } else if (begins && words && quote.isTagged() && out.stream().noneMatch(f -> touches(f.cue(), quote.cue()))) {
        out.add(new Found(List.of(quote.source()), List.of(quote.cue()), List.of(quote.span()), TAGGED, evidence));
      } else if (begins && words && isWhole(q) && !quote.isTagged()) {
        out.add(new Found(List.of(), List.of(), List.of(quote.span()), FREE, evidence));
      }
    }
  }

  /** A quotation that goes on in the next paragraph, as the mark there tells, and that nobody's claim holds: whoever spoke right before it goes on. */
  private void goOn(int q, List<Found> out) {
    Span quote = quotes.get(q).span();
    boolean more = q + 1 < quotes.size() && text.substring(quote.end(), quotes.get(q + 1).span().start()).isBlank();
    int speaker = more && out.stream().noneMatch(f -> touches(f.content(), quote) || touches(f.source(), quote)) ? goesOn(q, out) : -1;
    if (speaker >= 0) {
      add(new Span(quote.start(), quote.start() + quote.of(text).stripTrailing().length()), speaker, out);
    }
  }

  /** Gives attribution {@code k} one part of content more. */
  private static void add(Span part, int k, List<Found> out) {
    Found one = out.get(k);
    List<Span> content = new ArrayList<>(one.content());
    content.add(part);
    out.set(k, new Found(one.source(), one.cue(), content, one.confidence(), one.evidence()));
  }

  /**
   * Number of the attribution that a quotation without a tag goes on with, since no more than the rest of its sentence stands between: "...", Roe told the paper
   * on Monday. "..."; or that holds the quotation of the paragraph before, which did not end there. -1 if there is none.
   */
  private int goesOn(int q, List<Found> out) {
    Span quote = quotes.get(q).span();
    Quotation before = q == 0 ? quotes.get(0) : quotes.get(q - 1);
    for (int k = 0; k < out.size() && !before.closed() && q > 0; k++) {
      if (!out.get(k).cue().isEmpty() && touches(out.get(k).content(), before.span()) && text.substring(before.span().end(), quote.start()).isBlank()) {
        return k;
      }
    }
    int best = -1;
    int at = 0;
    for (int k = 0; k < out.size(); k++) {
      Found one = out.get(k);
      int end = Stream.of(one.source(), one.cue(), one.content()).flatMap(List::stream).mapToInt(Span::end).filter(e -> e <= quote.start()).max().orElse(0);
      if (end > at && !one.cue().isEmpty() && !one.source().isEmpty()) {
        at = end;
        best = k;
      }
    }
    return best >= 0 && REST.matcher(text.substring(at, quote.start())).matches() ? best : -1;
  }

  private static boolean holds(Found one, Span quote) {
    return one.content().stream().anyMatch(part -> part.start() <= quote.start() + 1 && part.end() >= quote.end() - 2);
  }

  private static boolean touches(List<Span> spans, Span other) {
    return spans.stream().anyMatch(s -> s.overlaps(other));
  }

  private List<Span> without(List<Span> content, List<Quotation> gone) {
    List<Span> out = new ArrayList<>();
    gone.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    for (Span part : content) {
      int at = part.start();
      for (Quotation quote : gone) {
        if (quote.span().end() > at && quote.span().start() < part.end()) {
          add(at, quote.span().start(), out);
          at = Math.max(at, quote.span().end());
        }
      }
      add(at, part.end(), out);
    }
    return out;
  }

  private void add(int from, int to, List<Span> out) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start + 1) {
      out.add(new Span(start, end));
    }
  }
}
