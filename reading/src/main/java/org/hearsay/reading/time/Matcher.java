package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Matches the names of the grammar against the tokens of one sentence, each name at each token once. */
final class Matcher {
  private static final List<Match> NONE = List.of();

  private final Grammar grammar;
  private final Tokens tokens;
  private final int first;
  private final int end;
  private final List<Match>[][] known;

  /** A name matched up to (not including) a token. */
  record Match(int end, Object node) {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  Matcher(Grammar grammar, Tokens tokens, int first, int end) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.known = new List[end - first][];
  }

  /** All matches of a name that begin at a token, one for each end: the earlier rule wins. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  List<Match> at(int name, int token) {
    Grammar.Name wanted = grammar.names.get(name);
    if (token >= end || !wanted.first().has(tokens, token)) {
      return NONE;
    }
    List<Match>[] row = known[token - first];
    if (row == null) {
      row = new List[grammar.names.size()];
      known[token - first] = row;
    }
    if (row[name] == null) {
      List<Match> found = NONE;
      for (Grammar.Pattern pattern : wanted.patterns()) {
        if (pattern.first.has(tokens, token)) {
          found = found == NONE ? new ArrayList<>(2) : found;
          sequence(pattern, 0, token, -1, new Object[pattern.items.length], found);
        }
      }
      row[name] = found;
    }
    return row[name];
  }

  /** Lets go of what was matched before a token, which a sentence without end would pile up. */
  void forget(int from, int token) {
    Arrays.fill(known, from - first, token - first, null);
  }

  /** Matches the items from one on; {@code cut} is the token at which the pattern has told the time to end, or -1. */
  private void sequence(Grammar.Pattern pattern, int index, int token, int cut, Object[] matched, List<Match> found) {
    if (index == pattern.items.length) {
      add(pattern, cut < 0 ? token : cut, matched, found);
      return;
    }
    Grammar.Item item = pattern.items[index];
    if (item == Grammar.CUT) {
      sequence(pattern, index + 1, token, token, matched, found);
      return;
    }
    if (token < end && (!item.glued() || tokens.glued(token))) {
      if (item.name() >= 0) {
        for (Match inner : at(item.name(), token)) {
          matched[index] = inner.node();
          sequence(pattern, index + 1, inner.end(), cut, matched, found);
        }
      } else if (item.type() >= 0 ? tokens.is(token, item.type()) : item.words().has(tokens, token)) {
        matched[index] = said(item, token);
        sequence(pattern, index + 1, token + 1, cut, matched, found);
      }
    }
    matched[index] = null;
    if (item.optional()) {
      sequence(pattern, index + 1, token, cut, matched, found);
    }
  }

  private static void add(Grammar.Pattern pattern, int end, Object[] matched, List<Match> found) {
    for (Match match : found) {
      if (match.end() == end) {
        return;
      }
    }
    found.add(new Match(end, Node.fill(pattern.action(), matched)));
  }

  private String said(Grammar.Item item, int token) {
    String value = item.type() >= 0 ? tokens.known[token].value(item.type()) : null;
    return value != null ? value : tokens.word[token];
  }
}
