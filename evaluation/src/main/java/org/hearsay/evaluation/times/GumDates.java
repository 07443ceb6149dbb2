package org.hearsay.evaluation.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.Times;

/**
 * Dates of GUM's documents with a {@code when}. One is right if the time that shares most of its characters has that value; a finer one is right too where
 * it only adds the part of the day or the clock, which the markup cannot say. {@code --05-01} is TIMEX3's {@code XXXX-05-01}.
 */
final class GumDates {
  private static final Pattern JOINT = Pattern.compile(" (?:to|through|thru|until|till|til|and) |[-\u2010-\u2015/]");

  private final Times times;
  final List<String> told = new ArrayList<>();
  private final Map<String, int[]> genres = new TreeMap<>();
  private int right;
  private int met;
  private int all;

  GumDates(Times times) {
    this.times = times;
  }

  /** A marked date: its first character, its value. */
  private record Marked(int start, int end, String when) {}

  /** A document put together again from its tokens. */
  private static final class Document {
    final StringBuilder text = new StringBuilder();
    final List<Marked> dates = new ArrayList<>();
    final Deque<Object[]> open = new ArrayDeque<>();
    String created;
    int last;
    String genre = "";
  }

  void score(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".conllu")).sorted().toList();
    }
    for (Path file : files) {
      score(file.getFileName().toString(), read(Files.readAllLines(file)));
    }
  }

  private static Document read(List<String> lines) {
    Document document = new Document();
    int lastOfRange = 0;
    for (String line : lines) {
      if (line.startsWith("# meta::dateCreated = ")) {
        document.created = line.substring(22).trim();
      } else if (line.startsWith("# meta::genre = ")) {
        document.genre = line.substring(16).trim();
      } else if (line.startsWith("# newpar") && document.text.length() > 0 && line.matches("# newpar( =.*)?")) {
        document.text.append("\n\n");
      } else if (line.isEmpty()) {
        lastOfRange = 0;
      } else if (line.charAt(0) != '#') {
        String[] fields = line.split("\t");
        int dash = fields[0].indexOf('-');
        if (dash > 0) {
          lastOfRange = Integer.parseInt(fields[0].substring(dash + 1));
          token(document, fields[1], fields[9]);
        } else if (fields[0].indexOf('.') < 0) {
          boolean inside = Integer.parseInt(fields[0]) <= lastOfRange;
          token(document, inside ? "" : fields[1], fields[9]);
        }
      }
    }
    return document;
  }

  private static void token(Document document, String form, String misc) {
    String xml = "";
    boolean space = !form.isEmpty();
    for (String part : misc.split("\\|")) {
      xml = part.startsWith("XML=") ? part.substring(4) : xml;
      space &= !part.equals("SpaceAfter=No");
    }
    if (!form.isEmpty()) {
      document.last = document.text.length();
    }
    int start = document.last;
    int end = Math.max(start + 1, document.text.length() + form.length());
    for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
      String tag = xml.substring(at, xml.indexOf('>', at) + 1);
      if (tag.startsWith("<date")) {
        document.open.push(new Object[] {start, when(tag)});
      } else if (tag.equals("</date>") && !document.open.isEmpty()) {
        Object[] opened = document.open.pop();
        if (opened[1] != null) {
          document.dates.add(new Marked((Integer) opened[0], end, (String) opened[1]));
        }
      }
    }
    document.text.append(form).append(space ? " " : "");
  }

  private static String when(String tag) {
    int at = tag.indexOf("when:::\"");
    return at < 0 ? null : tag.substring(at + 8, tag.indexOf('"', at + 8));
  }

  private void score(String name, Document document) {
    String text = document.text.toString();
    List<Time> found = times.of(text, document.created);
    for (Marked marked : document.dates) {
      Span place = new Span(marked.start(), marked.end());
      Time best = null;
      for (Time time : found) {
        boolean meets = time.span().overlaps(place);
        best = meets && (best == null || shared(time.span(), place) > shared(best.span(), place)) ? time : best;
      }
      boolean isRight = best != null && same(marked.when(), end(best, place, text));
      int[] genre = genres.computeIfAbsent(document.genre, g -> new int[2]);
      genre[0] += isRight ? 1 : 0;
      genre[1]++;
      met += best == null ? 0 : 1;
      right += isRight ? 1 : 0;
      all++;
      if (!isRight) {
        told.add(name + " (" + document.created + "): '" + around(text, place) + "' gold " + marked.when() + " read "
            + (best == null ? "nothing" : "'" + best.span().of(text) + "' " + best.value()));
      }
    }
  }

  /** Of a stretch "from 2004 to 2009" the markup has both ends as dates of their own: the one on the side of "to" where the mark stands. */
  private static String end(Time time, Span place, String text) {
    int slash = time.value().indexOf('/');
    if (slash < 0) {
      return time.value();
    }
    boolean first = place.start() + place.end() < 2 * (time.span().start() + joint(time.span().of(text)));
    return first ? time.value().substring(0, slash) : time.value().substring(slash + 1);
  }

  /** Where the two ends of a stretch join: at the word or the dash closest to its middle ("the end of January through May"). */
  private static int joint(String stretch) {
    int best = -1;
    Matcher joints = JOINT.matcher(stretch);
    while (joints.find()) {
      boolean closer = best < 0 || Math.abs(2 * joints.start() - stretch.length()) < Math.abs(2 * best - stretch.length());
      best = closer ? joints.start() : best;
    }
    return best < 0 ? stretch.length() / 2 : best;
  }

  private static String around(String text, Span place) {
    return text.substring(Math.max(0, place.start() - 30), place.start()).replace('\n', '/') + "[" + place.of(text) + "]"
        + text.substring(place.end(), Math.min(text.length(), place.end() + 20)).replace('\n', '/');
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  static boolean same(String when, String value) {
    String gold = when.startsWith("--") ? "XXXX-" + when.substring(2)
        : when.startsWith("-") ? "BC" + "0".repeat(Math.max(0, 5 - when.length())) + when.substring(1) : "0".repeat(Math.max(0, 4 - when.length())) + when;
    return value.equals(gold) || gold.length() == 10 && value.startsWith(gold + "T");
  }

  String line(String what) {
    StringBuilder byGenre = new StringBuilder();
    genres.forEach((genre, counts) -> byGenre.append(' ').append(genre).append(' ').append(counts[0]).append('/').append(counts[1]));
    return String.format(Locale.ROOT, "%s: %d of %d dates right, %.1f %%; a time stands at %d of them, %.1f %% of these right (%s)", what, right, all,
        all == 0 ? 0 : 100.0 * right / all, met, met == 0 ? 0 : 100.0 * right / met,
        byGenre.toString().trim());
  }
}
