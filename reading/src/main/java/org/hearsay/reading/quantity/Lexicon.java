package org.hearsay.reading.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.reading.table.TableFile;

/** All tables of this package. Immutable once loaded. */
final class Lexicon {
  static final BigDecimal TWO = BigDecimal.valueOf(2);
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 16, 32, 64);

  private static final String[] NONE = {};

  private final Map<String, NumberWord> numbers = new HashMap<>(256);
  private final Map<String, BigDecimal> vague = new HashMap<>();
  /** Roles as bits, by {@link WordRole#ordinal()}. */
  private final Map<String, Integer> words = new HashMap<>(2048);
  final Forms<Modifier> before = new Forms<>();
  final Forms<Modifier> after = new Forms<>();
  final Forms<Unit> units = new Forms<>();
  final Forms<Boolean> noQuantities = new Forms<>();
  private int longestModifier;

  Lexicon() {
    readNumbers();
    readWords();
    readModifiers();
    readUnits("currencies.tsv");
    readUnits("units.tsv");
    for (String[] row : TableFile.rows(Lexicon.class, "no-quantities.tsv", 1)) {
      noQuantities.add(row[0], false, true);
    }
  }

  private void readNumbers() {
    for (String[] row : TableFile.rows(Lexicon.class, "numbers.tsv", 3)) {
      if (row[1].equals("vague")) {
        vague.put(row[0], new BigDecimal(row[2]));
      } else {
        numbers.put(TableFile.decoded(row[0]), new NumberWord(NumberWord.Role.valueOf(row[1].toUpperCase(Locale.ROOT)), new BigDecimal(row[2])));
      }
    }
  }

  private void readWords() {
    for (String[] row : TableFile.rows(Lexicon.class, "words.tsv", 2)) {
      int role = 1 << WordRole.valueOf(row[1].toUpperCase(Locale.ROOT)).ordinal();
      for (String word : TableFile.split(row[0], ',')) {
        Integer known = words.put(word, role);
        if (known != null) {
          words.put(word, role | known);
        }
      }
    }
  }

  private void readModifiers() {
    for (String[] row : TableFile.rows(Lexicon.class, "modifiers.tsv", 3)) {
      (row[1].equals("before") ? before : after).add(TableFile.decoded(row[0]), false, Modifier.valueOf(row[2].toUpperCase(Locale.ROOT)));
      longestModifier = Math.max(longestModifier, TableFile.split(row[0], ' ').length);
    }
  }

  /** Fields: symbol, role, factor or part of a whole, names (any letter case, plural too), symbols (exactly so). */
  private void readUnits(String table) {
    for (String[] row : TableFile.rows(Lexicon.class, table, 5)) {
      Unit unit = unit(row);
      for (String name : listed(row[3])) {
        units.add(name, false, unit);
        char last = name.charAt(name.length() - 1);
        if (Character.isLetter(last) && last != 's' && name.length() > 2) {
          units.add(name + "s", false, unit);
        }
      }
      for (String symbol : listed(row[4])) {
        units.add(symbol, true, unit);
      }
    }
  }

  private static String[] listed(String field) {
    return field.equals("-") ? NONE : TableFile.split(TableFile.decoded(field), '|');
  }

  private static Unit unit(String[] row) {
    int equals = row[2].indexOf('/');
    BigDecimal factor = equals >= 0 || row[2].equals("-") ? BigDecimal.ONE : new BigDecimal(row[2]);
    String whole = equals >= 0 ? row[2].substring(0, equals) : "";
    BigDecimal share = equals >= 0 ? new BigDecimal(row[2].substring(equals + 1)) : BigDecimal.ONE;
    return new Unit(row[0].equals("?") ? null : TableFile.decoded(row[0]), Unit.Role.valueOf(row[1].toUpperCase(Locale.ROOT)), factor, whole, share);
  }

  /** What a word says as part of a number, or null. */
  NumberWord number(String word) {
    return numbers.get(word);
  }

  /** Least number that "several", "few" before a scale allow, or null. */
  BigDecimal vague(String word) {
    return vague.get(word);
  }

  boolean isVagueOpener(String word) {
    return vague.containsKey(word);
  }

  boolean isOrdinalEnding(String word) {
    return ORDINAL_ENDINGS.contains(word);
  }

  boolean isPluralOrdinal(String word) {
    NumberWord found = word.endsWith("s") ? numbers.get(word) : null;
    return found != null && found.is(NumberWord.Role.ORDINAL);
  }

  boolean isDenominator(BigDecimal below) {
    return below.compareTo(HUNDRED) < 0 && DENOMINATORS.contains(below.intValue());
  }

  boolean is(String word, WordRole role) {
    Integer roles = words.get(word);
    return roles != null && (roles >> role.ordinal() & 1) != 0;
  }

  /** The longest modifier that ends right before a token, or null. */
  Forms.Form<Modifier> modifierBefore(Tokens tokens, int index) {
    for (int length = Math.min(longestModifier, index); length > 0; length--) {
      Forms.Form<Modifier> form = before.at(tokens, index - length);
      if (form != null && form.words().length == length) {
        return form;
      }
    }
    return null;
  }
}
