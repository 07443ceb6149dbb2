package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hearsay.app.Hearsay;
import org.hearsay.app.Settings;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The program {@code hearsay}. */
@Command(name = "hearsay", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, sortOptions = false,
    description = "Reads news and opinion texts into a ledger of attributed claims: who said what, on whose word.",
    subcommands = {ReadCommand.class, Main.Completion.class, HelpCommand.class})
public final class Main {

  /** Some or all inputs were refused. */
  static final int REFUSED = 1;

  /** The command was used wrongly. */
  static final int WRONG_USE = 2;

  /** Options with which another reader than the usual one is wanted, or none. */
  private static final List<String> UNUSUAL = List.of("-h", "--help", "-V", "--version", "--model", "--threads", "--max-size", "--max-pages",
      "--max-seconds", "--max-memory");

  Main() {}

  /** Runs one command and ends with its status: 0, 1 if an input was refused, 2 for wrong use. */
  public static void main(String[] args) {
    int status;
    try {
      status = run(args);
    } catch (LinkageError e) { // the runtime's native library is missing or of another system
      Throwable cause = e.getCause() == null ? e : e.getCause();
      System.err.println("hearsay: this installation can't run here (" + OneLine.of(String.valueOf(cause.getMessage())) + "); install it anew");
      status = WRONG_USE;
    }
    System.out.flush();
    System.err.flush();
    Runtime.getRuntime().halt(status); // nothing is left to close, and closing the runtime would hold up the end
  }

  /** The reader that the command will most likely ask for, begun to load before the command line is understood; or null. */
  private static Hearsay early(String[] args) {
    boolean usual = args.length > 1 && args[0].equals("read");
    for (String word : args) { // no streams: their classes would hold the model up
      String option = word.indexOf('=') < 0 ? word : word.substring(0, word.indexOf('='));
      usual &= !UNUSUAL.contains(option);
    }
    return usual ? Hearsay.openInBackground(Settings.usual()) : null;
  }

  /** Runs one command on the process's own streams and gives its status. */
  static int run(String... args) {
    try (Hearsay early = early(args)) {
      return run(early, args);
    }
  }

  private static int run(Hearsay early, String... args) {
    if (early != null && !hasOption(args)) { // inputs alone: the parser and its classes would only hold them up
      try {
        return new ReadCommand(early, List.of(Arrays.copyOfRange(args, 1, args.length))).call();
      } catch (IOException | RuntimeException e) {
        System.err.println(failure(e));
        return status(e);
      }
    }
    CommandLine line = new CommandLine(new Main(), new CommandLine.IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return type == ReadCommand.class ? type.cast(new ReadCommand(early, null)) : CommandLine.defaultFactory().create(type);
      }
    });
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // a file may be called @name
    line.setParameterExceptionHandler((e, rest) -> {
      line.getErr().println(failure(new WrongUse(e.getMessage())));
      return WRONG_USE;
    });
    line.setExecutionExceptionHandler((e, command, parsed) -> {
      line.getErr().println(failure(e));
      return status(e);
    });
    if (args.length == 0) {
      line.usage(line.getErr());
      return WRONG_USE;
    }
    return line.execute(args);
  }

  private static boolean hasOption(String[] args) {
    for (String word : args) {
      if (word.startsWith("-")) {
        return true;
      }
    }
    return false;
  }

  private static String failure(Exception e) {
    return "hearsay: " + OneLine.of(e.getMessage() == null ? e.toString() : e.getMessage()) + (e instanceof WrongUse ? " (hearsay help read tells how)" : "");
  }

  private static int status(Exception e) {
    return e instanceof IllegalArgumentException ? WRONG_USE : REFUSED;
  }

  /** What was asked for makes no sense. */
  static final class WrongUse extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
      super(message);
    }
  }

  /** Name and version of the program and of its model. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var info = Hearsay.describe("default");
      return new String[] {
        info.name() + " " + info.version(), "model " + info.model() + " " + info.modelVersion() + ", sha256 " + info.modelSha256()
      };
    }
  }

  /** Prints the completion script. */
  @Command(name = "completion", description = "Prints a completion script: source <(hearsay completion) in bash or zsh.")
  static final class Completion implements Runnable {
    @Override
    public void run() {
      System.out.print(AutoComplete.bash("hearsay", new CommandLine(new Main())));
    }
  }
}
