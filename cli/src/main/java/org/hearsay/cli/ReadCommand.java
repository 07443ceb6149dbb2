package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.app.Hearsay;
import org.hearsay.app.Input;
import org.hearsay.app.Outcome;
import org.hearsay.app.OutputFolder;
import org.hearsay.app.Settings;
import org.hearsay.cli.Main.WrongUse;
import org.hearsay.exports.Csv;
import org.hearsay.exports.HtmlPage;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.intake.MetadataTable;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}: inputs in, ledgers or readings out. */
@Command(name = "read", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Reads texts and prints who said what, on whose word.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all inputs were read", "1:an input was refused; the others were read", "2:wrong use"})
final class ReadCommand implements Callable<Integer> {

  private static final int MOST_THREADS = 1024;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "files, folders (with all that is in them), addresses of pages (https://...), or - for standard input")
  private List<String> inputs;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text, html (a page), csv (a table), json or jsonl (one reading a line); default: "
      + "${DEFAULT-VALUE}")
  private Format format = Format.text;

  @Option(names = "--table", paramLabel = "ROWS", description = "what a row of csv is: attributions, entities, times, quantities, checks or tone; default: "
      + "${DEFAULT-VALUE}")
  private Rows rows = Rows.attributions;

  @Option(names = "--out", paramLabel = "DIR", description = "write one file an input into this folder")
  private Path folder;

  @Option(names = "--keep-folders", description = "mirror the inputs' paths in the folder")
  private boolean keepFolders;

  @Mixin
  private Facts facts = new Facts();

  @Option(names = "--metadata", paramLabel = "TABLE.csv", description = "such facts for many: columns file, published, title, byline, publisher, "
      + "language, origin")
  private Path metadata;

  @Mixin
  private Bounds bounds = new Bounds();

  @Option(names = "--threads", paramLabel = "N", description = "how many texts to read at a time; default: all processors")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--model", paramLabel = "NAME", description = "the model to read with; default: ${DEFAULT-VALUE}")
  private String model = "default";

  private final PrintStream err = System.err;
  private final Hearsay early;
  private OutputStream out;
  private Terminal terminal;
  private OutputFolder target;
  private int refused;
  private int printed;

  ReadCommand() {
    this(null, null);
  }

  /**
   * @param early a reader that already loads, or null; it is used if it is the one that the options ask for
   * @param inputs what to read, where no command line is to be understood
   */
  ReadCommand(Hearsay early, List<String> inputs) {
    this.early = early;
    this.inputs = inputs;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads must be from 1 to " + MOST_THREADS + ", not " + threads);
    }
    terminal = Terminal.of(System.getenv());
    List<Input> all = inputs();
    check(all);
    out = new BufferedOutputStream(System.out, 1 << 16);
    try (Hearsay hearsay = open(new Settings(model, threads, bounds.limits()));
        Progress progress = Progress.of(all.size(), terminal.progress() && folder != null)) {
      hearsay.readAll(all.iterator(), outcome -> {
        take(outcome);
        progress.step();
      });
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause().getMessage() + ": could not write the readings; what was written is whole", e);
    }
    flush();
    return refused > 0 ? Main.REFUSED : 0;
  }

  private Hearsay open(Settings settings) {
    return early != null && early.settings().equals(settings) ? early : Hearsay.open(settings);
  }

  private static WrongUse wrong(String message) {
    return new WrongUse(message);
  }

  private List<Input> inputs() {
    MetadataTable table = metadata == null ? null : MetadataTable.read(metadata);
    if (table != null) { // the rows that are right hold all the same
      table.errors().forEach(error -> err.println("hearsay: " + OneLine.of(error)));
      refused += table.errors().size();
    }
    Given given = facts.given();
    List<Input> all = new ArrayList<>();
    for (String input : inputs) {
      if (input.equals("-")) {
        all.add(new Input(null, given));
        continue;
      }
      if (input.isEmpty()) {
        throw wrong("an input without a name");
      }
      if (Intake.isAddress(input)) {
        all.add(new Input(null, input, given));
        continue;
      }
      Path path = path(input);
      if (path == null) {
        refused++;
        err.println("hearsay: " + OneLine.of(input) + ": is no path on this system");
        continue;
      }
      if (Files.isDirectory(path)) {
        int before = all.size();
        try (Stream<Path> files = Intake.inputs(path)) {
          for (Iterator<Path> i = files.iterator(); i.hasNext(); ) {
            Path file = i.next();
            all.add(new Input(file, about(table, file, given)));
          }
        }
        if (all.size() == before) {
          throw wrong("no texts in the folder " + path);
        }
      } else {
        all.add(new Input(path, about(table, path, given)));
      }
    }
    return all;
  }

  private static Path path(String input) {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Given about(MetadataTable table, Path file, Given given) {
    return table == null ? given : given.or(table.of(file));
  }

  private void check(List<Input> all) {
    if (all.size() > 1 && facts.ofOneInput()) {
      throw wrong("--published, --title, --byline, --publisher and --origin are for one input; for many use --metadata TABLE.csv");
    }
    if (rows != Rows.attributions && format != Format.csv) {
      throw wrong("--table needs --format csv");
    }
    if (folder == null && keepFolders) {
      throw wrong("--keep-folders needs --out DIR");
    }
    if (folder == null && all.size() > 1 && format == Format.json) {
      throw wrong("several inputs make several JSON objects: use --format jsonl, or --out DIR");
    }
    if (folder == null && all.size() > 1 && format == Format.html) {
      throw wrong("several inputs make several pages: use --out DIR");
    }
    if (folder != null) {
      target = new OutputFolder(folder, format.extension, keepFolders);
      Input[] clash = target.clash(all);
      if (clash != null) {
        throw wrong(clash[0].label() + " and " + clash[1].label() + " would both be written to " + target.file(clash[0])
            + (keepFolders ? ": rename one" : ": use --keep-folders, or rename one"));
      }
    }
  }

  private void take(Outcome outcome) {
    if (outcome instanceof Outcome.NotRead not) {
      refused++;
      err.println("hearsay: " + OneLine.of(not.input().label() + ": " + not.refused().reason()));
      return;
    }
    Outcome.Done done = (Outcome.Done) outcome;
    try {
      if (target != null) {
        target.write(done.input(), to -> print(done.reading(), to, new Terminal(terminal.columns(), false, false)));
      } else {
        if (format == Format.text && printed > 0) {
          out.write('\n');
        }
        print(done.reading(), out, terminal);
        flush();
        printed++;
      }
    } catch (FileSystemException e) { // of one file; a full disk is no such exception and ends the call
      failed(done, e);
    } catch (IllegalArgumentException e) {
      failed(done, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void failed(Outcome.Done done, Exception e) {
    refused++;
    err.println("hearsay: " + OneLine.of(done.input().label() + ": its reading could not be written (" + e.getMessage() + ")"));
  }

  /** A PrintStream keeps its errors to itself: a reader that has gone away, or a full disk, must end the call. */
  private void flush() throws IOException {
    out.flush();
    if (System.out.checkError()) {
      throw new IOException("standard output could not be written");
    }
  }

  private void print(Reading reading, OutputStream to, Terminal shape) throws IOException {
    switch (format) {
      case text -> to.write(TextLedger.of(reading, shape).getBytes(StandardCharsets.UTF_8));
      case html -> HtmlPage.write(reading, to);
      case csv -> Csv.write(reading, rows.table, to, printed == 0); // in a folder nothing is printed, and every file has its header
      case json -> {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ReadingJson.write(reading, whole, true);
        whole.writeTo(to);
      }
      case jsonl -> {
        to.write(ReadingJson.toJson(reading).getBytes(StandardCharsets.UTF_8));
        to.write('\n');
      }
    }
  }
}
