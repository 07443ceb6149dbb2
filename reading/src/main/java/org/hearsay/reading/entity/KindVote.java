package org.hearsay.reading.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.model.Entity;
import org.hearsay.reading.name.Name;
import org.hearsay.reading.name.Names;

/** One name is of one kind throughout a text: what is written alike takes the kind that most of its places have; a surname is its person's. */
final class KindVote {

  /** Weight of a full name's surname in the vote on the surname alone. */
  private static final int SURNAME = 2;

  /** Weight of a description of a body behind a name. */
  private static final int BODY = 2;

  /** "A spokeswoman for the operator, {Linha Azul}, said". */
  private static final Pattern VOICED = Pattern.compile("(?i)\\ba spokes\\p{L}+ (?:for|of|from) (?:the|its|their|his|her) (?:[\\p{L}-]+ ){1,3}?$");
  private static final int REACH = 80;

  private final Names names;

  KindVote(Names names) {
    this.names = names;
  }

  void settle(String text, List<Candidate> all) {
    Map<String, int[]> votes = new HashMap<>();
    for (Candidate c : all) {
      if (c.isName()) {
        vote(votes, c.string, c.kind, 1);
        if (isVoiced(text, c) || c.callings != null && c.callings.body && !c.name.isFull()) {
          vote(votes, c.string, Kind.ORGANIZATION, BODY);
        }
        if (c.kind == Kind.PERSON && c.name.isFull()) {
          vote(votes, c.lastWord, c.kind, SURNAME);
          if (!c.name.last().equals(c.lastWord)) { // "Hsu" of Hsu Yu-chen, "Dvoracek" of Dvořáček
            vote(votes, c.name.last(), c.kind, SURNAME);
          }
        }
      }
    }
    for (Candidate c : all) {
      if (c.kind == Kind.ORGANIZATION && (isPersons(c, votes) || isTitled(text, c, votes))) {
        c.kind = Kind.PERSON;
        c.name = reread(c.name, Kind.PERSON);
        continue;
      }
      if (c.isName()) {
        Kind most = most(votes.get(c.string), c.kind);
        if (most != c.kind) {
          c.kind = most;
          c.name = reread(c.name, most);
        }
      }
    }
    BodyNames.settle(text, all, names);
  }

  /** A spokesman without a name speaks for the body that stands in apposition to what he speaks for. */
  private static boolean isVoiced(String text, Candidate c) {
    int start = c.span.start();
    boolean apposed = text.startsWith(", ", start - 2) && (c.span.end() >= text.length() || ",.;)".indexOf(text.charAt(c.span.end())) >= 0);
    return apposed && VOICED.matcher(text.substring(Math.max(0, start - REACH), start - 2) + " ").find();
  }

  /** "Aroha Parata" is a person if "Parata" is one throughout and is no word for a body. */
  private boolean isPersons(Candidate c, Map<String, int[]> votes) {
    int[] last = c.isName() && c.string.equals(c.firstWord + " " + c.lastWord) ? votes.get(c.lastWord) : null;
    return last != null && last[Kind.PERSON.ordinal()] > 0 && last[Kind.ORGANIZATION.ordinal()] == 0 && last[Kind.PLACE.ordinal()] == 0
        && names.nominal(c.lastWord) == null && names.nominal(c.firstWord) == null;
  }

  /** "Private Moen" is a person if "Moen" is one. */
  private boolean isTitled(String text, Candidate c, Map<String, int[]> votes) {
    int[] last = c.isName() && !c.name.isFull() ? votes.get(c.name.last()) : null;
    int people = last == null ? 0 : last[Kind.PERSON.ordinal()];
    return people > 0 && people > last[Kind.ORGANIZATION.ordinal()] && c.whole.start() < c.span.start()
        && names.name(text.substring(c.whole.start(), c.span.end()), Entity.Type.PERSON).bareStart() == c.span.start() - c.whole.start();
  }

  private Name reread(Name name, Kind kind) {
    Entity.Type type = MentionFinder.type(kind);
    return names.name(name.text(), type);
  }

  private static void vote(Map<String, int[]> votes, String name, Kind kind, int weight) {
    votes.computeIfAbsent(name, n -> new int[Kind.values().length])[kind.ordinal()] += weight;
  }

  private static Kind most(int[] votes, Kind own) {
    Kind best = own;
    for (Kind kind : Kind.values()) {
      best = votes[kind.ordinal()] > votes[best.ordinal()] ? kind : best;
    }
    return best;
  }
}
