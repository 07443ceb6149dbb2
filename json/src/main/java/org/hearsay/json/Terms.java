package org.hearsay.json;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Notice;
import org.hearsay.model.Quantity;
import org.hearsay.model.Source;
import org.hearsay.model.Time;
import org.hearsay.model.Tone;

/**
 * The words that the format has for the values of an enum, and what a value added by a later writer is read as.
 *
 * <p>An unknown value becomes the one that claims least. Where every value would claim something that the writer did
 * not say, there is none ({@code unknown} is null): the fact's origin is then unknown, and a check, a tone or a notice
 * is left out, as nothing refers to it.
 */
final class Terms<E extends Enum<E>> {
  private static final Pattern LOWER = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9-]*");

  static final Terms<Block.Kind> BLOCK = lower(Block.Kind.values(), Block.Kind.PARAGRAPH);
  static final Terms<Document.Found> FOUND = lower(Document.Found.values(), null);
  static final Terms<Entity.Type> ENTITY = lower(Entity.Type.values(), Entity.Type.WORK);
  static final Terms<Mention.Form> FORM = lower(Mention.Form.values(), Mention.Form.NOMINAL);
  static final Terms<Attribution.Kind> ATTRIBUTION = lower(Attribution.Kind.values(), Attribution.Kind.STATEMENT);
  static final Terms<Source.Type> SOURCE = lower(Source.Type.values(), Source.Type.NONE);
  static final Terms<Cue.Stance> STANCE = lower(Cue.Stance.values(), Cue.Stance.NEUTRAL);
  static final Terms<Attribution.Quotation> QUOTATION = lower(Attribution.Quotation.values(),
      Attribution.Quotation.INDIRECT);
  static final Terms<Attribution.Polarity> POLARITY = lower(Attribution.Polarity.values(),
      Attribution.Polarity.WITHHELD);
  static final Terms<Quantity.Kind> QUANTITY = lower(Quantity.Kind.values(), Quantity.Kind.MEASURE);
  static final Terms<Check.Kind> CHECK = lower(Check.Kind.values(), null);
  static final Terms<Check.Verdict> VERDICT = lower(Check.Verdict.values(), Check.Verdict.CANNOT_TELL);
  static final Terms<Tone.Kind> TONE = lower(Tone.Kind.values(), null);
  static final Terms<Notice.Code> NOTICE = lower(Notice.Code.values(), null);

  /** TimeML writes its types in capitals. */
  static final Terms<Time.Type> TIME = new Terms<>(Time.Type.values(), Time.Type.DATE, UPPER);

  private final Map<String, E> values = new HashMap<>();
  private final List<String> words;
  private final E unknown;
  private final Pattern shape;

  private Terms(E[] all, E unknown, Pattern shape) {
    String[] names = new String[all.length];
    for (E value : all) {
      String hyphens = value.name().replace('_', '-');
      names[value.ordinal()] = shape == LOWER ? hyphens.toLowerCase(Locale.ROOT) : hyphens;
      values.put(names[value.ordinal()], value);
    }
    this.words = List.of(names);
    this.unknown = unknown;
    this.shape = shape;
  }

  private static <E extends Enum<E>> Terms<E> lower(E[] all, E unknown) {
    return new Terms<>(all, unknown, LOWER);
  }

  String word(E value) {
    return words.get(value.ordinal());
  }

  /** All words, in the order of the enum. */
  List<String> words() {
    return words;
  }

  /**
   * True if this is a word of the format or could become one in a later writer; "Person" for "person" is a mistake
   * instead.
   */
  boolean allows(String word) {
    return values.containsKey(word) || shape.matcher(word).matches();
  }

  /** The value; for a word not known, what stands in for it, or null if nothing does. */
  E value(String word) {
    return values.getOrDefault(word, unknown);
  }
}
