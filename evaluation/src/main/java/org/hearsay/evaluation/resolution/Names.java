package org.hearsay.evaluation.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares names and titles of posts, where case, accents, points and hyphens do not matter; an expected name may be {@code A|B}, either of
 * which will do.
 */
final class Names {

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc`]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}&]+");
  private static final Pattern BEFORE_POSTS =
      Pattern.compile(
          "^(?:(?:the|an?|its|his|her|their|former(?:ly)?|then|acting|interim|ex|current|incumbent|new|late|outgoing|incoming|one time|longtime) )+");

  /** Needs the patterns above. */
  private static final Set<String> TITLES =
      Sets.lines("titles.tsv").map(line -> line.split("\t")[0]).map(Names::plain).collect(Collectors.toUnmodifiableSet());

  private Names() {}

  /** The name without titles before it; at least its last word is left. */
  static String folded(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(plain(POSSESSIVE.matcher(name.strip()).replaceFirst("")).split(" ")));
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    return String.join(" ", words);
  }

  /** True if the name is one of the expected. */
  static boolean fits(String expected, String name) {
    return Arrays.stream(expected.split("\\|")).anyMatch(one -> folded(one).equals(folded(name)));
  }

  /** What a post is called, without "the", "former", "acting" and the like. */
  static String post(String title) {
    return BEFORE_POSTS.matcher(plain(title)).replaceFirst("");
  }

  /** True if the post is one of the expected. */
  static boolean fitsPost(String expected, String title) {
    return Arrays.stream(expected.split("\\|")).anyMatch(one -> post(one).equals(post(title)));
  }

  /** True if names and expected names are the same, one for one, in any order. */
  static boolean fitAll(List<String> expected, List<String> names) {
    return expected.size() == names.size() && right(expected, names) == names.size();
  }

  /** How many of the names are expected; each expected name counts once. */
  static int right(List<String> expected, List<String> names) {
    List<String> open = new ArrayList<>(expected);
    int right = 0;
    for (String name : names) {
      String found = open.stream().filter(one -> fits(one, name)).findFirst().orElse(null);
      if (found != null) {
        open.remove(found);
        right++;
      }
    }
    return right;
  }

  private static String plain(String words) {
    String bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    return OTHERS.matcher(APOSTROPHES.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
