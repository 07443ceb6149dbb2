package org.hearsay.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/**
 * Finds the times that a text tells and what each comes to, by the tables beside this class. A sentence is cut into tokens, the longest rule wins at each, and
 * what was found is put on the calendar in the order of the text, so that "a year earlier" can lean on what was told before. Immutable.
 */
public final class TimeTagger {
  /** A date line stands among the first characters of a text. */
  private static final int HEAD = 300;
  private static final int STRETCH = 4;
  /** "Today is", "today's now": so many words lie between today and its name. */
  private static final int TO_NAME = 3;

  private final Grammar grammar = new Grammar();
  private final int[] tops;

  private TimeTagger() {
    String[] names = {"none", "set", "time", "date", "stretch", "len", "ref"};
    tops = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      tops[i] = grammar.name(names[i]);
    }
  }

  /** A phrase that a rule matched. */
  private record Found(int sentence, int first, int end, Node node, Tense tense, boolean today, List<Found> parts) {}

  /** Reads the tables. */
  public static TimeTagger load() {
    return new TimeTagger();
  }

  /**
   * The times in order, never overlapping, with the ids {@code t1}, {@code t2} ...
   *
   * @param text the whole text
   * @param sentences in order
   * @param published ISO date, or date and time, or null; what is no date counts as null
   */
  public List<Time> find(String text, List<Span> sentences, String published) {
    Tokens tokens = new Tokens(text, grammar.lexicon);
    List<Found> found = new ArrayList<>();
    int token = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      while (token < tokens.size && tokens.start[token] < sentence.start()) {
        token++;
      }
      int end = token;
      while (end < tokens.size && tokens.start[end] < sentence.end()) {
        end++;
      }
      if (end > token) {
        match(tokens, i, token, end, found);
      }
      token = end;
    }
    return resolve(tokens, found, scene(published));
  }

  private void match(Tokens tokens, int sentence, int first, int end, List<Found> found) {
    Matcher matcher = new Matcher(grammar, tokens, first, end);
    Guards guards = new Guards(tokens, grammar.lexicon, first, end);
    Core core = new Core(tokens, grammar.lexicon, end);
    int at = first;
    while (at < end) {
      Matcher.Match best = !guards.mayBegin(at) || !core.near(at) ? null : longest(matcher, guards, at, Integer.MAX_VALUE);
      int next = best == null ? at + 1 : best.end();
      if (best != null && !((Node) best.node()).op().equals("none")) {
        found.add(found(tokens, matcher, guards, sentence, at, best, new Tense.Place(first, at, next, end)));
      }
      matcher.forget(at, next);
      at = next;
    }
  }

  /** A stretch keeps the times in it too, for where they make none: "1990 - 15". */
  private Found found(Tokens tokens, Matcher matcher, Guards guards, int sentence, int at, Matcher.Match match, Tense.Place place) {
    Node node = (Node) match.node();
    List<Found> parts = new ArrayList<>();
    if (node.op().equals("range") || node.op().equals("years")) {
      for (int i = at; i < match.end(); ) {
        Matcher.Match part = longest(matcher, guards, i, match.end());
        boolean is = part != null && !((Node) part.node()).op().equals("none");
        if (is) {
          Tense.Place inner = new Tense.Place(place.sentence(), i, part.end(), place.sentenceEnd());
          parts.add(new Found(sentence, i, part.end(), (Node) part.node(), Tense.at(tokens, grammar.lexicon, inner), false, List.of()));
        }
        i = is ? part.end() : i + 1;
      }
    }
    return new Found(sentence, at, match.end(), node, Tense.at(tokens, grammar.lexicon, place), guards.isToday(at), parts);
  }

  private Matcher.Match longest(Matcher matcher, Guards guards, int at, int limit) {
    Matcher.Match best = null;
    for (int top : tops) {
      for (Matcher.Match match : matcher.at(top, at)) {
        boolean whole = limit == Integer.MAX_VALUE || match.end() <= limit && top != tops[STRETCH];
        boolean longer = whole && (best == null || match.end() > best.end());
        if (longer && guards.allows(at, match.end(), (Node) match.node())) {
          best = match;
        }
      }
    }
    return best;
  }

  private static List<Time> resolve(Tokens tokens, List<Found> found, Scene scene) {
    List<Node> nodes = new ArrayList<>(found.size());
    List<Tense> tenses = new ArrayList<>(found.size());
    for (Found one : found) {
      nodes.add(one.node());
      tenses.add(one.tense());
    }
    scene.dayFirst = Habits.dayFirst(nodes);
    scene.reports = Habits.reports(nodes);
    scene.personal = Habits.personal(tokens);
    scene.guides = Habits.guides(nodes, tenses);
    Resolver resolver = new Resolver(scene);
    List<Time> times = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      if (i + 1 < found.size() && namesToday(one, found.get(i + 1))) {
        look(found.get(i + 1), resolver, scene);
      }
      if (!resolve(tokens, one, resolver, scene, times)) {
        for (Found part : one.parts()) {
          resolve(tokens, part, resolver, scene, times);
        }
      }
    }
    return times;
  }

  /** "Today is Friday": which day "today" is stands behind it. */
  private static boolean namesToday(Found one, Found next) {
    boolean today = one.node().op().equals("unit") && "D".equals(one.node().arg(0)) && "0".equals(one.node().arg(1));
    return today && next.today() && next.sentence() == one.sentence() && next.first() - one.end() <= TO_NAME;
  }

  private static void look(Found next, Resolver resolver, Scene scene) {
    scene.sentence = next.sentence();
    scene.tense = next.tense();
    scene.isToday = true;
    Value value = value(resolver, next.node());
    if (value != null) {
      scene.today(value.stamp());
    }
  }

  private static boolean resolve(Tokens tokens, Found one, Resolver resolver, Scene scene, List<Time> times) {
    scene.sentence = one.sentence();
    scene.tense = one.tense();
    scene.isToday = one.today();
    Value value = value(resolver, one.node());
    if (value == null) {
      return false;
    }
    resolver.tell(one.node(), value);
    if (one.today()) {
      scene.today(value.stamp());
    }
    if (tokens.start[one.first()] < HEAD && Dates.full(one.node()) && tokens.standsAlone(one.first(), one.end())) {
      scene.dateline(value.stamp());
    }
    times.add(new Time("t" + (times.size() + 1), new Span(tokens.start[one.first()], tokens.end[one.end() - 1]), value.type(), value.text()));
    return true;
  }

  private static Value value(Resolver resolver, Node node) {
    try {
      return resolver.value(node);
    } catch (DateTimeException | ArithmeticException e) {
      return null; // beyond the calendar: "nine hundred million years ago"
    }
  }

  private static Scene scene(String published) {
    if (published == null || published.length() < 10) {
      return new Scene(null, null);
    }
    try {
      boolean clock = published.length() >= 16 && published.charAt(10) == 'T';
      return new Scene(LocalDate.parse(published.substring(0, 10)), clock ? published.substring(11, 16) : null);
    } catch (DateTimeException e) {
      return new Scene(null, null);
    }
  }
}
