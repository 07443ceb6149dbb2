package org.hearsay.evaluation.quantities;

import java.util.regex.Pattern;
import org.hearsay.evaluation.quantities.RecognizerCase.Result;

/** Why a case of Recognizers-Text asks for what the contract does not call a quantity; told from the case alone, never from what was found. */
final class Scope {
  private static final Pattern POWER = Pattern.compile("\\^|\\de[+-]?\\d");
  private static final Pattern PERCENT_OF = Pattern.compile("(?i)^ *per ?cent(age)?s? of \\d");
  private static final Pattern TEMPERATURE = Pattern.compile("(?i)celsius|fahrenheit|centigrade");
  private static final Pattern WHOLE_AFTER = Pattern.compile(
      "(?i)^[ -]?(dollars?|cents?|euros?|pounds?|sek|usd|years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|%|yen|lbs?|kg|km|kilometers?|miles?)\\b.*");
  private static final Pattern RANGE_BEFORE = Pattern.compile("(?i).*(\\d|\\b(two|three|four|five|six|seven|eight|nine|ten)) ?(to|-) ?$");

  private Scope() {}

  /** The reason, or null for a case in scope. */
  static String reason(RecognizerCase one) {
    for (Result result : one.results()) {
      if (result.value() == null) {
        return "a unit without a number, or a relative ordinal (\"next\", \"last\")";
      }
      if (one.file().equals("NumberModel") && POWER.matcher(one.input()).find()) {
        return "powers";
      }
      if (one.file().equals("NumberModel") && isPart(one.input(), result)) {
        return "a number that is part of money, of a measure or of a duration";
      }
      if (RANGE_BEFORE.matcher(one.input().substring(0, result.start())).matches()) {
        return "the second half of a range, which is one quantity here";
      }
    }
    if (PERCENT_OF.matcher(one.input()).find()) {
      return "\"percent of 10\" taken for 10 percent";
    }
    if (one.input().contains("phone number")) {
      return "telephone numbers";
    }
    boolean apart = one.file().equals("DimensionModel") && TEMPERATURE.matcher(one.input()).find();
    return apart ? "temperatures, which have a file of their own there and are measures here" : null;
  }

  private static boolean isPart(String input, Result result) {
    boolean money = result.start() > 0 && "$€£¥".indexOf(input.charAt(result.start() - 1)) >= 0;
    return money || result.end() < input.length() && WHOLE_AFTER.matcher(input.substring(result.end())).matches();
  }
}
