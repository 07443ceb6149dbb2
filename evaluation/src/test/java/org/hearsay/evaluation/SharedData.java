package org.hearsay.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the corpora and scripts that are kept outside the project; tests that need them skip where they are absent. */
public final class SharedData {

  private SharedData() {}

  /** A path in the shared folder: that of the environment variable HEARSAY_SHARED, else the one beside the checkout. */
  public static Path need(String path) {
    String given = System.getenv("HEARSAY_SHARED");
    Path shared =
        given != null ? Path.of(given) : Path.of(System.getProperty("hearsay.root", "..")).resolve("../shared").normalize();
    Path needed = shared.resolve(path);
    assumeTrue(Files.exists(needed), "skipped: " + needed + " is not on this machine (set HEARSAY_SHARED to where it is)");
    return needed;
  }
}
