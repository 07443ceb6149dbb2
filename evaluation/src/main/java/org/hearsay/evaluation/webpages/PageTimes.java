package org.hearsay.evaluation.webpages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;

/** How long it takes to take a page in, from its bytes in memory to its text, once the program is warm. */
final class PageTimes {

  private final List<String> lines;

  /** Takes each page in so many times, after as many rounds that are not counted. */
  PageTimes(List<Path> files, int rounds) throws IOException {
    Intake intake = new Intake();
    Given given = new Given(null, null, null, null, "en", null);
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      contents.add(Files.readAllBytes(file));
    }
    long[] best = new long[files.size()];
    long all = 0;
    for (int round = 0; round < 2 * rounds; round++) {
      for (int page = 0; page < best.length; page++) {
        long start = System.nanoTime();
        intake.take(new ByteArrayInputStream(contents.get(page)), given);
        long took = System.nanoTime() - start;
        best[page] = best[page] == 0 ? took : Math.min(best[page], took);
        all += round < rounds ? 0 : took;
      }
    }
    int slowest = 0;
    for (int page = 0; page < best.length; page++) {
      slowest = best[page] > best[slowest] ? page : slowest;
    }
    lines = best.length == 0 ? List.of() : List.of(
        String.format(Locale.ROOT, "%.1f ms a page over %d rounds, warm", all / 1e6 / rounds / best.length, rounds),
        String.format(Locale.ROOT, "%.1f ms the slowest page at its best: %s", best[slowest] / 1e6, PageFolder.name(files.get(slowest))));
  }

  List<String> lines() {
    return lines;
  }
}
