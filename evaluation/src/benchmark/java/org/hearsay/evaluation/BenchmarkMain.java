package org.hearsay.evaluation;

import java.util.Arrays;
import org.openjdk.jmh.Main;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command line of the benchmark profile; nothing of it ships. */
@Command(
    name = "benchmark",
    description = "Timings: corenlp beside Hearsay, or jmh with JMH's own arguments.",
    mixinStandardHelpOptions = true,
    subcommands = {BesideCoreNlp.class})
public final class BenchmarkMain {

  private BenchmarkMain() {}

  /** Runs one benchmark and ends the program with its exit code. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("jmh")) {
      // JMH has a command line of its own, and forks with this program's class path
      Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    } else {
      System.exit(new CommandLine(new BenchmarkMain()).execute(arguments));
    }
  }

  /** Told in the help; {@link #main} takes the word before picocli sees it. */
  @Command(name = "jmh", description = "Runs JMH, such as: jmh ReadOneArticle -p article=FILE -wi 3 -i 5 -f 2.")
  void jmh(@Parameters(arity = "0..*") String[] arguments) throws Exception {
    Main.main(arguments == null ? new String[0] : arguments);
  }
}
