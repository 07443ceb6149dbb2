package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** A transcript that runs on in one paragraph: "COUNSEL: Where were you? OSEI: In the canteen. COUNSEL: And then? OSEI: I went home." */
final class Running {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
  private static final Pattern LABEL = Pattern.compile("(?m)(?:^|(?<=[.?!…\"”] ))(" + WORD + "(?: (?:" + WORD
      + "|of|the|de|du|la|van|von|al)){0,4}): (?=[\"“]?\\p{Lu})");
  private static final Pattern SENTENCE = Pattern.compile("[.?!…][\"”]? (?=\\p{Lu})");

  private Running() {}

  /** The turns of each paragraph that two labels at least tell, each at least twice. */
  static List<Transcript.Turn> turns(String text) {
    List<Transcript.Turn> out = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int line = text.indexOf('\n', at);
      int end = line < 0 ? text.length() : line;
      out.addAll(turns(text, at, end));
      at = end + 1;
    }
    return out;
  }

  private static List<Transcript.Turn> turns(String text, int from, int to) {
    List<Span> labels = new ArrayList<>();
    Map<String, Integer> often = new HashMap<>();
    Matcher label = LABEL.matcher(text).region(from, to).useTransparentBounds(true);
    while (label.find()) {
      labels.add(new Span(label.start(1), label.end(1)));
      often.merge(label.group(1), 1, Integer::sum);
    }
    if (often.values().stream().filter(n -> n > 1).count() < 2) {
      return List.of();
    }
    List<Transcript.Turn> out = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Span who = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : last(text, who, to);
      List<Span> content = Transcript.lines(text, who.end() + 1, end);
      if (content.isEmpty() || ".?!…\"”".indexOf(text.charAt(content.get(0).end() - 1)) < 0) {
        return List.of();
      }
      out.add(new Transcript.Turn(who, new Span(who.end(), who.end() + 1), content, end));
    }
    return out;
  }

  /** End of the last turn: a sentence that names who speaks there is the paper's own again. */
  private static int last(String text, Span who, int to) {
    String name = who.of(text).substring(who.of(text).lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Matcher sentence = SENTENCE.matcher(text).region(who.end() + 1, to);
    while (sentence.find()) {
      int next = sentence.end();
      Matcher after = SENTENCE.matcher(text).region(next, to);
      int end = after.find() ? after.end() : to;
      if (text.substring(next, end).toLowerCase(Locale.ROOT).matches("(?s).*\\b" + Pattern.quote(name) + "\\b.*")) {
        return next;
      }
    }
    return to;
  }
}
