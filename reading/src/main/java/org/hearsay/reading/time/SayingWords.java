package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.reading.table.TableFile;

/** The words of {@code saying.tsv} that tell whether a time and a cue belong together. */
final class SayingWords {
  private final Set<String> clause = new HashSet<>();
  private final Set<String> leads = new HashSet<>();
  private final Set<String> heads = new HashSet<>();

  SayingWords() {
    for (String[] line : TableFile.rows(SayingWords.class, "saying.tsv", 2)) {
      Set<String> set = switch (line[1]) {
        case "clause" -> clause;
        case "leads" -> leads;
        case "heads" -> heads;
        default -> throw new IllegalStateException("no such class: " + line[1]);
      };
      set.addAll(List.of(TableFile.split(line[0], ',')));
    }
  }

  SayingTime.Between between(String text, int from, int to, List<Span> source, List<Span> content, List<Span> cue) {
    int count = 0;
    boolean parted = false;
    boolean only = true;
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '\'' || text.charAt(end) == '\u2019')) {
        end++;
      }
      if (end == at) {
        parted |= text.charAt(at) == ';';
        at++;
        continue;
      }
      Span word = new Span(at, end);
      boolean outside = !within(word, source) && !within(word, content) && !within(word, cue);
      if (outside) {
        String lower = word.of(text).toLowerCase(Locale.ROOT);
        count++;
        parted |= clause.contains(lower);
        only &= leads.contains(lower);
      }
      at = end;
    }
    return new SayingTime.Between(count, parted, only);
  }

  /** True if nothing but words that lead to a time stand there, or a talk or a text is named. */
  boolean leadsOnly(String text, int from, int to) {
    boolean only = true;
    for (String word : words(text, from, to)) {
      if (heads.contains(word)) {
        return true;
      }
      only &= leads.contains(word);
    }
    return only;
  }

  private static boolean within(Span word, List<Span> spans) {
    for (Span span : spans) {
      if (span.overlaps(word)) {
        return true;
      }
    }
    return false;
  }

  /** "In a statement on Friday": a time right after a word that leads to one. */
  boolean prepositionBefore(String text, Span time, Span sentence) {
    return leads.contains(wordBefore(text, time.start(), sentence.start()));
  }

  /** "Roe, who died on". */
  boolean endsInLead(String text, Span span) {
    return leads.contains(wordBefore(text, span.end(), span.start()));
  }

  /** A source that is a text or a talk has its own time: "Friday's statement said". */
  boolean tells(String text, Span time, List<Span> source) {
    for (Span span : source) {
      if (span.contains(time) && tells(text, span)) {
        return true;
      }
    }
    return false;
  }

  /** True if a text or a talk is named. */
  boolean tells(String text, Span span) {
    for (String word : words(text, span.start(), span.end())) {
      if (heads.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Runs of the letters a to z, in lower case. */
  private static List<String> words(String text, int from, int to) {
    List<String> out = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      int letter = at < to ? text.charAt(at) | 0x20 : 0;
      if (letter < 'a' || letter > 'z') {
        if (at > start) {
          out.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        }
        start = at + 1;
      }
    }
    return out;
  }

  private static String wordBefore(String text, int start, int least) {
    int end = start;
    while (end > least && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > least && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
