package org.hearsay.evaluation.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Limits;
import org.hearsay.model.Block;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Notice;
import org.hearsay.model.Refused;
import org.hearsay.model.Span;

/** Takes in one input and says what is wrong with the outcome. */
final class IntakeTrial {
  private static final int SECONDS = 10;
  /** Beyond the limit and the grace that a library is given, in nanoseconds. */
  private static final long HUNG = (SECONDS + 4) * 1_000_000_000L;
  private static final int LONGEST_REASON = 500;

  private final Intake intake = new Intake(new Limits(5_000_000, 50, SECONDS, 4_000));
  private final Given asEnglish = new Given(null, null, null, null, "en", null);

  /** What is wrong: an exception, a hang, an outcome that breaks the contract; null if all is well. */
  String wrong(byte[] input) {
    long start = System.nanoTime();
    Intaken taken;
    try {
      taken = intake.take(new ByteArrayInputStream(input), asEnglish);
    } catch (Throwable e) { // whatever comes out is the find
      ByteArrayOutputStream trace = new ByteArrayOutputStream();
      e.printStackTrace(new PrintStream(trace, true, StandardCharsets.UTF_8));
      return trace.toString(StandardCharsets.UTF_8);
    }
    if (System.nanoTime() - start > HUNG) {
      return "took " + (System.nanoTime() - start) / 1_000_000_000 + " s";
    }
    return taken instanceof Refused refused ? wrong(refused) : wrong((TakenIn) taken);
  }

  private static String wrong(Refused refused) {
    String reason = refused.reason();
    boolean oneLine = reason != null && !reason.isBlank() && reason.indexOf('\n') < 0 && reason.indexOf('\r') < 0 && reason.length() <= LONGEST_REASON;
    return oneLine ? null : "reason is not one line: " + reason;
  }

  private static String wrong(TakenIn taken) {
    String text = taken.document().text();
    int before = 0;
    for (Block block : taken.document().blocks()) {
      Span span = block.span();
      if (span.start() < before || span.end() > text.length() || span.start() >= span.end()) {
        return "block out of place: " + block;
      }
      before = span.end();
    }
    for (Notice notice : taken.notices()) {
      if (notice.span() != null && notice.span().end() > text.length()) {
        return "notice out of place: " + notice;
      }
    }
    return null;
  }
}
