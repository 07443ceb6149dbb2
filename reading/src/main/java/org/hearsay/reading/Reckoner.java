package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hearsay.model.Check;
import org.hearsay.model.Document;
import org.hearsay.model.Notice;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/**
 * Reads the times, quantities and checks of documents beside the network: they need its text alone. The tables load in the background from the
 * beginning on, and what is read of a document is ready about when the network is. Safe for many threads.
 */
final class Reckoner {
  private final CompletableFuture<Times> tables = CompletableFuture.supplyAsync(() -> {
    Times times = Times.load();
    Figures.load();
    return times;
  });

  /**
   * Begins to read a document on another thread.
   *
   * @param sentences of its text, in order
   */
  CompletableFuture<Reckoned> begin(Document document, List<Span> sentences) {
    return tables.thenApplyAsync(times -> reckoned(document, sentences, times));
  }

  /** A rule that fails on some odd text must not take the attributions with it. */
  private static Reckoned reckoned(Document document, List<Span> sentences, Times tables) {
    String text = document.text();
    List<Notice> notices = new ArrayList<>();
    List<Time> times = tried("times", () -> tables.of(text, sentences, document.published()), notices);
    List<Quantity> quantities = tried("quantities", () -> Figures.quantities(text, sentences), notices);
    List<Check> checks = tried("checks", () -> Figures.checks(text, sentences, document.blocks(), quantities, times), notices);
    if (document.published() == null) {
      addUndated(text, times, notices);
    }
    return new Reckoned(times, quantities, checks, notices, tables);
  }

  private static <T> List<T> tried(String what, Supplier<List<T>> read, List<Notice> notices) {
    try {
      return read.get();
    } catch (RuntimeException e) {
      notices.add(new Notice(Notice.Code.FIGURES_NOT_READ, "its " + what + " could not be read (" + e + "); please report it with the file", null));
      return List.of();
    }
  }

  /** "On Tuesday" is a day of the calendar only for who knows when the text was published. */
  private static void addUndated(String text, List<Time> times, List<Notice> notices) {
    Time first = null;
    int count = 0;
    for (Time time : times) {
      boolean open = time.type() != Time.Type.DURATION && time.type() != Time.Type.SET && time.value().startsWith("XXXX");
      count += open ? 1 : 0;
      first = first == null && open ? time : first;
    }
    if (first != null) {
      String which = "\u201c" + first.span().of(text) + "\u201d";
      String without = count == 1 ? which + " has no date" : count == 2 ? which + " and 1 more time have no date"
          : which + " and " + (count - 1) + " more times have no date";
      notices.add(new Notice(Notice.Code.NO_PUBLICATION_DATE, "nothing tells when the text was published, so " + without + "; --published DATE tells it",
          first.span()));
    }
  }

  /** What was read. */
  record Reckoned(List<Time> times, List<Quantity> quantities, List<Check> checks, List<Notice> notices, Times tables) {

    /** Notices of intake with those of these stages after them. */
    List<Notice> after(List<Notice> earlier) {
      List<Notice> out = new ArrayList<>(earlier);
      out.addAll(notices);
      return out;
    }

    /** Id of the time at which something was said, or null; {@code sentence} holds the cue. */
    String said(String text, Span sentence, List<Span> source, List<Span> cue, List<Span> content) {
      int from = firstFrom(sentence.start());
      int to = firstFrom(sentence.end());
      return from == to || cue.isEmpty() ? null : tables.said(text, sentence, source, cue, content, times.subList(from, to));
    }

    /** Index of the first time that begins at a place or after it: a long text has too many times to look at all for every cue. */
    private int firstFrom(int place) {
      int low = 0;
      int high = times.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (times.get(middle).span().start() < place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
