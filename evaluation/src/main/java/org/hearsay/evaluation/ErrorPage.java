package org.hearsay.evaluation;

import java.io.PrintWriter;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes faults as Markdown for people: the passage first, then what is gold and what was read. */
final class ErrorPage {

  /** Code points shown on both sides of the words concerned. */
  private static final int AROUND = 100;

  /** A longer passage loses its middle: what matters stands at its ends. */
  private static final int LONGEST = 1200;

  private final PrintWriter out;

  ErrorPage(PrintWriter out) {
    this.out = out;
  }

  /** Writes how many faults of each kind the whole run has, then the faults that were chosen. */
  void write(ErrorListing whole, ErrorListing chosen) {
    out.println("# Errors");
    out.println();
    out.println("| kind | faults | meaning |");
    out.println("| --- | ---: | --- |");
    Map<ErrorKind, Long> counts =
        whole.faults().stream().collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.counting()));
    counts.forEach((kind, count) -> out.println("| " + kind + " | " + count + " | " + kind.meaning() + " |"));
    out.println();
    out.println("Shown: " + chosen.faults().size() + " of " + whole.faults().size() + ".");
    ErrorKind last = null;
    int number = 0;
    for (Fault fault : chosen.faults()) {
      if (fault.kind() != last) {
        last = fault.kind();
        out.println();
        out.println("## " + last);
      }
      write(fault, ++number);
    }
  }

  private void write(Fault fault, int number) {
    BitSet words = fault.characters();
    PointText text = fault.article().text();
    out.println();
    out.println("### " + number + ". " + fault.article().name() + ", characters " + words.nextSetBit(0) + " to " + words.length());
    out.println();
    out.println("> " + passage(text, words.nextSetBit(0), words.length()));
    out.println();
    if (fault.gold() != null) {
      out.println("- gold: " + told(text, fault.gold().roles()));
    }
    if (fault.predicted() != null) {
      String confidence = String.format(Locale.ROOT, "%.2f", fault.predicted().attribution().confidence());
      out.println("- read: " + told(text, fault.predicted().roles()) + "; " + fault.predicted().attribution().id() + ", confidence " + confidence);
    }
    if (fault.gold() != null && fault.predicted() != null) {
      out.println("- contents agree by " + String.format(Locale.ROOT, "%.2f", fault.dice()));
    }
  }

  private static String told(PointText text, Roles roles) {
    return List.of(part("source", text, roles.source()), part("cue", text, roles.cue()), part("content", text, roles.content()))
        .stream()
        .collect(Collectors.joining("; "));
  }

  private static String part(String name, PointText text, BitSet characters) {
    return characters.isEmpty() ? "no " + name : name + " [" + line(text.words(characters)) + "]";
  }

  /** The words with some text around them, cut between words. */
  static String passage(PointText text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    while (from > 0 && from < start && !Character.isWhitespace(text.at(from - 1))) {
      from++;
    }
    while (to < text.length() && to > end && !Character.isWhitespace(text.at(to))) {
      to--;
    }
    String passage =
        to - from <= LONGEST
            ? text.between(from, to)
            : text.between(from, from + LONGEST / 2) + " [...] " + text.between(to - LONGEST / 2, to);
    return (from > 0 ? "… " : "") + line(passage) + (to < text.length() ? " …" : "");
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
