package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.List;

/**
 * What a phrase means before the calendar is asked: an operation and what it is done to: nodes, words of the tables, runs of digits. The
 * actions of rules are written in the same way, with {@code $2} for what the second item of the pattern matched.
 */
record Node(String op, Object[] args) {

  /** Reads {@code op(a,b(c),$1)}. */
  static Object parse(String action) {
    int[] at = {0};
    Object node = parse(action, at);
    if (at[0] != action.length()) {
      throw new IllegalStateException("not an action: " + action);
    }
    return node;
  }

  private static Object parse(String action, int[] at) {
    int from = at[0];
    while (at[0] < action.length() && "(),".indexOf(action.charAt(at[0])) < 0) {
      at[0]++;
    }
    String word = action.substring(from, at[0]);
    if (at[0] == action.length() || action.charAt(at[0]) != '(') {
      return word.startsWith("$") ? (Object) Integer.valueOf(word.substring(1)) : word;
    }
    List<Object> args = new ArrayList<>(3);
    do {
      at[0]++;
      if (action.charAt(at[0]) != ')') {
        args.add(parse(action, at));
      }
    } while (at[0] < action.length() && action.charAt(at[0]) == ',');
    at[0]++;
    return new Node(word, args.toArray());
  }

  /** An action with what the items of its pattern matched. */
  static Object fill(Object action, Object[] matched) {
    if (action instanceof Integer item) {
      return matched[item - 1];
    }
    if (!(action instanceof Node node)) {
      return action;
    }
    Object[] filled = new Object[node.args.length];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = fill(node.args[i], matched);
    }
    return new Node(node.op, filled);
  }

  Object arg(int i) {
    return i < args.length ? args[i] : null;
  }
}
