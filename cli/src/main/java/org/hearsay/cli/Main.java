package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.Hearsay;
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

  Main() {}

  /** Runs one command and ends with its status: 0, 1 if an input was refused, 2 for wrong use. */
  public static void main(String[] args) {
    int status;
    if (args.length > 1 && args[0].equals("read") && !args[1].startsWith("-h") && !args[1].startsWith("--h")) {
      Hearsay.prepare();
    }
    try {
      status = run(args);
    } catch (LinkageError e) { // the runtime's native library is missing or of another system
      Throwable cause = e.getCause() == null ? e : e.getCause();
      System.err.println("hearsay: this installation can't run here (" + OneLine.of(String.valueOf(cause.getMessage())) + "); install it anew");
      status = WRONG_USE;
    }
    System.out.flush();
    System.err.flush();
    System.exit(status);
  }

  /** Runs one command on the process's own streams and gives its status. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // a file may be called @name
    line.setParameterExceptionHandler((e, rest) -> {
      line.getErr().println("hearsay: " + OneLine.of(e.getMessage()) + " (hearsay help read tells how)");
      return WRONG_USE;
    });
    line.setExecutionExceptionHandler((e, command, parsed) -> {
      line.getErr().println("hearsay: " + OneLine.of(e.getMessage() == null ? e.toString() : e.getMessage()));
      return e instanceof IllegalArgumentException ? WRONG_USE : REFUSED;
    });
    if (args.length == 0) {
      line.usage(line.getErr());
      return WRONG_USE;
    }
    return line.execute(args);
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
