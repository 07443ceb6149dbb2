package org.hearsay.evaluation.times;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.hearsay.model.Span;

/** Spans as Recognizers-Text and as TIMEX3 cut them: words that lead to a time or go on after it are outside of TIMEX3's. */
final class RecognizerSpans {
  private static final Set<String> OUTSIDE = Set.of("in", "on", "at", "from", "since", "after", "before", "between", "by", "until", "till", "the", "for", "within",
      "starting", "beginning", "around", "circa", "during", "of", "than", "later", "no", "as", "early", "late", "to", "or", "and", "prior", "about", "sometime", "this",
      "more", "less", "date", "past", "a", "all", "any", "near", "approximately", "year", "start", "end", "ending", "through", "thru", "not", "earlier", "anytime", "following", "equal", "sooner", "ended", "started", "is", "due");

  /** Time zones are results of their own there. */
  private static final Set<String> TAIL = Set.of("or", "and", "later", "on", "in", "at", "time", "pt", "pst", "cst", "est", "et", "cet", "gmt", "utc", "eastern", "pacific",
      "after", "onwards", "onward", "forward", "above", "inclusive", "ish", "earlier", "central", "mountain", "standard", "edt", "pdt", "cdt");

  private RecognizerSpans() {}

  static boolean same(String input, Span span, JsonNode result) {
    int start = result.get("Start").asInt();
    int end = result.get("End").asInt() + 1;
    if (start < 0 || end > input.length() || start >= end) {
      return false;
    }
    int[] a = bare(input, span.start(), span.end());
    int[] b = bare(input, start, end);
    return a[0] == b[0] && a[1] == b[1] || span.start() == start && span.end() == end;
  }

  private static int[] bare(String input, int from, int to) {
    int start = from;
    int end = to;
    for (int word = wordEnd(input, start, end); word < end && OUTSIDE.contains(input.substring(start, word).toLowerCase(java.util.Locale.ROOT)); word = wordEnd(input, start, end)) {
      start = word;
      while (start < end && !Character.isLetterOrDigit(input.charAt(start))) {
        start++;
      }
    }
    for (int word = wordStart(input, start, end); word > start && TAIL.contains(input.substring(word, end).toLowerCase(java.util.Locale.ROOT)); word = wordStart(input, start, end)) {
      end = word;
      while (end > start && !Character.isLetterOrDigit(input.charAt(end - 1))) {
        end--;
      }
    }
    while (end > start && ".,".indexOf(input.charAt(end - 1)) >= 0) {
      end--;
    }
    return new int[] {start, end};
  }

  private static int wordEnd(String input, int from, int end) {
    int at = from;
    while (at < end && Character.isLetterOrDigit(input.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordStart(String input, int start, int end) {
    int at = end;
    while (at > start && Character.isLetterOrDigit(input.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
