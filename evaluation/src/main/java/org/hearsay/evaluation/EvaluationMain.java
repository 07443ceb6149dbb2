package org.hearsay.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.hearsay.evaluation.entities.CoreferenceCommand;
import org.hearsay.evaluation.entities.EntitiesCommand;
import org.hearsay.evaluation.entities.GapCommand;
import org.hearsay.evaluation.entities.SourcingCommand;
import org.hearsay.evaluation.fuzz.FuzzCommand;
import org.hearsay.evaluation.quantities.QuantitiesCommand;
import org.hearsay.evaluation.resolution.AboutCommand;
import org.hearsay.evaluation.resolution.ProfileCommand;
import org.hearsay.evaluation.resolution.ResolutionCommand;
import org.hearsay.evaluation.resolution.RolesCommand;
import org.hearsay.evaluation.times.TimesCommand;
import org.hearsay.evaluation.tone.ToneCommand;
import org.hearsay.evaluation.webpages.PagefactsCommand;
import org.hearsay.evaluation.webpages.WebpagesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of the measurements. Exit codes: 0 measured, 1 a file could not be read or is not what it should
 * be (one line on standard error names it), 2 misuse or articles without a reading.
 */
@Command(
    name = "evaluation",
    description = "Measures readings against gold, and the reader against the project's own test sets.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AboutCommand.class,
      AttributionCommand.class,
      CalibrationCommand.class,
      CoreferenceCommand.class,
      EntitiesCommand.class,
      ErrorsCommand.class,
      EvidenceCommand.class,
      FitCommand.class,
      FuzzCommand.class,
      GapCommand.class,
      IntakeShareCommand.class,
      FiguresShareCommand.class,
      PagefactsCommand.class,
      ProfileCommand.class,
      QuantitiesCommand.class,
      ResolutionCommand.class,
      RolesCommand.class,
      SourcingCommand.class,
      TestSetsCommand.class,
      TimesCommand.class,
      ToneCommand.class,
      WebpagesCommand.class
    })
public final class EvaluationMain {

  private EvaluationMain() {}

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line; it writes to whatever writers are set on it. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new EvaluationMain());
    line.setExecutionExceptionHandler(EvaluationMain::fail);
    return line;
  }

  /** Faults of the input are told in one line; anything else is a fault of the program and keeps its stack trace. */
  private static int fail(Exception e, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
    if (e instanceof IOException || e instanceof UncheckedIOException || e instanceof IllegalArgumentException) {
      line.getErr().println(told(e));
      line.getErr().flush();
      return 1;
    }
    throw e;
  }

  private static String told(Exception e) {
    if (e instanceof IllegalArgumentException) {
      return e.getMessage();
    }
    return e instanceof NoSuchFileException ? "no such file or folder: " + e.getMessage() : e.toString();
  }
}
