package org.hearsay.reading.name;

import java.util.List;

/**
 * A person's name in its parts, each word folded. A name of one word is held as a surname, since it may be either.
 *
 * @param titles keys of the titles in front, in order ("mr", "attorney general"), without "former" and the like
 * @param given given names and initials, in order
 * @param surnames surnames in order, without particles; never empty
 * @param particles what stands before a surname: de, van, bin, al
 * @param suffix jr, sr, ii, iii ... or empty
 * @param nickname in quotation marks or brackets, or empty
 * @param familyFirst in East Asian order
 * @param sex told by title, else by given name
 * @param titleSex told by the title alone
 * @param givenTitle a title is one that goes with a given name alone, as "Queen" does
 * @param familyTitle a title is one that goes with a surname, as "Mr" and "Senator" do
 * @param bare where the name without its titles begins, in UTF-16 units of the name as written
 * @param end where the name without its suffix ends, likewise
 */
record PersonName(
    List<String> titles,
    List<String> given,
    List<String> surnames,
    List<String> particles,
    String suffix,
    String nickname,
    boolean familyFirst,
    Sex sex,
    Sex titleSex,
    boolean givenTitle,
    boolean familyTitle,
    int bare,
    int end) {

  /** Given names and surnames in the order of the text, in one string. */
  String key() {
    StringBuilder out = new StringBuilder();
    for (String word : familyFirst ? surnames : given) {
      out.append(word).append(' ');
    }
    for (String word : familyFirst ? given : surnames) {
      out.append(word).append(' ');
    }
    out.setLength(out.length() - 1);
    return out.toString();
  }

  /** True if one word is all there is. */
  boolean single() {
    return given.isEmpty() && surnames.size() == 1;
  }

  /** The word by which newspapers call the person. */
  String family() {
    return surnames.get(familyFirst ? 0 : surnames.size() - 1);
  }
}
