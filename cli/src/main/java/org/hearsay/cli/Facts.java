package org.hearsay.cli;

import org.hearsay.intake.Given;
import picocli.CommandLine.Option;

/** Options that tell what the user knows about the input. */
final class Facts {

  @Option(names = "--published", paramLabel = "DATE", description = "when the text was published: ISO date, or date and time with offset")
  private String published;

  @Option(names = "--title", paramLabel = "TEXT", description = "its headline")
  private String title;

  @Option(names = "--byline", paramLabel = "TEXT", description = "who wrote it")
  private String byline;

  @Option(names = "--publisher", paramLabel = "TEXT", description = "who published it")
  private String publisher;

  @Option(names = "--language", paramLabel = "TAG", description = "en reads a text as English whatever it looks like")
  private String language;

  @Option(names = "--origin", paramLabel = "TEXT", description = "where it stood, such as its URL; the path otherwise")
  private String origin;

  Given given() {
    return new Given(published, title, byline, publisher, language, origin);
  }

  /** True if anything was told that can hold for one input only; a language may hold for many. */
  boolean ofOneInput() {
    return published != null || title != null || byline != null || publisher != null || origin != null;
  }
}
