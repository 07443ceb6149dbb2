package org.hearsay.reading.attribution;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.hearsay.reading.table.TableFile;

/** Finds what stands in quotation marks, and the plain tags beside it: "said Roe", "Roe replied", "Roe asked: ". */
final class Quotations {

  /** Units beside a quotation in which its tag stands. */
  private static final int REACH = 140;
  private static final String MARKS = "\"“”„«»";

  private final Pattern inverted;
  private final Pattern regular;
  private final Pattern before;

  Quotations() {
    StringJoiner verbs = new StringJoiner("|", "(", ")");
    for (String line : TableFile.split(TableFile.text(Quotations.class, "tags.tsv", StandardCharsets.UTF_8), '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        verbs.add(TableFile.split(line, '\t')[0]);
      }
    }
    String title = "(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Capt|Prof|\\p{Lu})\\.";
    String name = "(?:" + title + " ?)*\\p{Lu}[\\p{L}\\p{M}'’-]*(?: (?:(?:de|da|del|van|von|bin|al|el|of|the|la|di|y) )*(?:" + title
        + "|\\p{Lu}[\\p{L}\\p{M}'’-]*|of)){0,5}";
    String noun = "(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne|[Aa]nother)(?: [\\p{L}'’-]+){1,5}?";
    String pronoun = "[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e";
    String who = "((?:" + noun + "|" + name + "|" + pronoun + ")(?:, [^,.\"“”\\n]{2,50})?)";
    inverted = Pattern.compile("^\\s*" + verbs + " (?:(?:to|of) me )?" + who + "(?=[,.;:!?\"“”\\n]| as | to | when | in | on | at | after | and | with |$)");
    regular = Pattern.compile("^\\s*" + who + ",? (?:(?:has|had|also|then|later|would|quickly|quietly) )?" + verbs + "\\b");
    before = Pattern.compile("(?:^|[.!?\"”\\n]\\s+)" + who + ",? (?:(?:also|then|later) )?" + verbs + "(?: [^\"“”.:,\\n]{1,40})?[:,]\\s*$");
  }

  /** In the order of the text. */
  List<Quotation> of(String text) {
    List<Quotation> out = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && open >= 0) {
        out.add(new Quotation(new Span(open, i), false, null, null));
        open = -1;
      } else if (MARKS.indexOf(c) >= 0) {
        if (open < 0 && opens(text, i)) {
          open = i;
        } else if (open >= 0 && c != '“' && c != '„') {
          out.add(new Quotation(new Span(open, i + 1), true, null, null));
          open = -1;
        }
      }
    }
    if (open >= 0) {
      out.add(new Quotation(new Span(open, text.length()), false, null, null));
    }
    for (int i = 0; i < out.size(); i++) {
      int from = i == 0 ? 0 : out.get(i - 1).span().end();
      int to = i + 1 < out.size() ? out.get(i + 1).span().start() : text.length();
      out.set(i, tagged(text, out.get(i), from, to));
    }
    return out;
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    return c != '”' && c != '»' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private Quotation tagged(String text, Quotation one, int from, int to) {
    int begin = one.span().start();
    int end = one.span().end();
    char last = end >= 2 ? text.charAt(end - 2) : ' ';
    if (one.closed() && ",?!—-.".indexOf(last) >= 0) {
      String after = text.substring(end, Math.min(to, end + REACH));
      Matcher found = inverted.matcher(after);
      if (found.find()) {
        return one.by(moved(found, 2, end), moved(found, 1, end));
      }
      found = regular.matcher(after);
      if (last != '.' && found.find()) {
        return one.by(moved(found, 1, end), moved(found, 2, end));
      }
    }
    int back = Math.max(from, begin - REACH);
    Matcher found = before.matcher(text.substring(back, begin));
    return found.find() ? one.by(moved(found, 1, back), moved(found, 2, back)) : one;
  }

  private static Span moved(Matcher found, int group, int by) {
    return new Span(found.start(group) + by, found.end(group) + by);
  }
}
