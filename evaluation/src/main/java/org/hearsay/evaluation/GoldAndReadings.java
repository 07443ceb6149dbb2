package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The two folders that most commands take. */
final class GoldAndReadings {

  @Parameters(index = "0", paramLabel = "GOLD", description = "Folder with text/NAME.txt and attributions/NAME*.ann.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "READINGS", description = "Folder with NAME.json (hearsay-reading/1).")
  private Path readings;

  List<Article> articles() throws IOException {
    return Article.load(gold, readings);
  }
}
