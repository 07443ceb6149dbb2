package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names in a line that tells the author, the date, how long it takes to read, and what else a page puts there. */
final class PageByline {
  /** A longer line is a biography. */
  private static final int LONGEST = 200;
  /** How many words may stand before "by". */
  private static final int BEFORE_BY = 10;
  private static final Set<String> ENDS = Set.of("|", "\u2022", "\u00B7", "/", "-", "\u2013", "\u2014", "(", "for", "from", "in", "at", "via", "on");
  static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
      "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
      "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "posted", "updated", "published");
  private static final Set<String> VERBS = Set.of("posted", "written", "words", "story", "article", "reviewed", "review", "published", "report",
      "text", "created", "submitted");
  /** What people are; after a comma it makes no name of what stands with it. */
  private static final Set<String> JOBS = Set.of("writer", "reporter", "editor", "editors", "correspondent", "columnist", "contributor",
      "contributing", "producer", "photographer", "critic", "analyst", "director", "chief", "staff", "freelance", "intern",
      "anchor", "host", "meteorologist", "professor", "ceo", "founder", "cofounder", "president", "md", "phd", "mba", "rn", "esq",
      "author", "senior", "junior", "blogger", "guest", "manager", "journalist", "sportswriter", "desk", "bureau", "special");
  /** Whom they write for; before or after a name it is no part of it. */
  private static final Set<String> AGENCIES = Set.of("associated", "press", "reuters", "bloomberg", "afp", "news", "newsroom", "service",
      "services", "wire", "wires", "team", "agency", "newspapers", "tribune", "media", "com");
  private static final Set<String> DESKS = Set.of("staff", "desk", "bureau", "editors", "admin");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private PageByline() {}

  /** The names, parted by commas, or "". */
  static String clean(String line) {
    return String.join(", ", names(line));
  }

  /** The names; none if the line holds none. */
  static List<String> names(String line) {
    String text = line.length() > LONGEST ? "" : people(line);
    List<String> names = new ArrayList<>();
    String first = "";
    for (String part : parts(text)) {
      String bare = bare(part);
      if (SUFFIXES.contains(bare) && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + part);
        continue;
      }
      String name = isOnlyRoles(part) ? "" : withoutRoles(part.strip());
      first = first.isEmpty() ? part.strip() : first;
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    // A desk or an agency alone is better than nobody.
    return names.isEmpty() && !first.isEmpty() ? List.of(first) : names;
  }

  /** What stands between commas and "and", without jobs after a comma: "Ann Writer, City Hall Reporter". */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\\s*[,;]\\s*")) {
      String[] people = part.split("\\s*&\\s*|\\s+(?i:and|with)\\s+|^(?i:and)\\s+");
      if (parts.isEmpty() || people.length > 1 || !hasWord(part, JOBS)) {
        parts.addAll(List.of(people));
      }
    }
    return parts;
  }

  private static boolean hasWord(String name, Set<String> words) {
    for (String word : name.split("[\\s.]+")) {
      if (words.contains(bare(word))) {
        return true;
      }
    }
    return false;
  }

  /** True for a desk, an agency or a role, which somebody with a name goes before. */
  static boolean isDesk(String name) {
    return hasWord(name, AGENCIES) || hasWord(name, DESKS) || isOnlyRoles(name);
  }

  private static boolean isOnlyRoles(String part) {
    for (String word : part.split("\\s+")) {
      if (!isRole(word)) {
        return false;
      }
    }
    return true;
  }

  /** What the line says between "by" and the date, a mark or a place. */
  private static String people(String line) {
    List<String> words = List.of(line.strip().split("[\\s\u00A0]+"));
    int start = afterBy(words);
    int end = start;
    while (end < words.size() && !isEnd(words.get(end))) {
      end++;
    }
    // "April Ryan" and "Jan Smit" are people: a month is a date only where a number follows.
    boolean dated = end < words.size() && isTime(words.get(end));
    while (dated && end > start + 1 && CALENDAR.contains(bare(words.get(end - 1)))) {
      end--;
    }
    String people = String.join(" ", words.subList(start, end));
    while (people.endsWith(",") || people.endsWith("|") || people.endsWith(":") || people.endsWith(";")) {
      people = people.substring(0, people.length() - 1).strip();
    }
    return people;
  }

  /** "Posted by", "By", and a date with "by" after it; 0 if there is none. */
  private static int afterBy(List<String> words) {
    boolean begun = true;
    for (int i = 0; i < Math.min(words.size(), BEFORE_BY); i++) {
      String word = bare(words.get(i));
      if (begun && word.equals("by")) {
        return i + 1;
      }
      begun &= VERBS.contains(word) || DateLine.isWord(word) || word.isEmpty();
    }
    return words.size() > 1 && bare(words.get(0)).equals("author") ? 1 : 0;
  }

  private static boolean isEnd(String word) {
    return ENDS.contains(word) || word.startsWith("@") || word.startsWith("(") || word.contains("@") || isTime(word);
  }

  private static boolean isTime(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** Without roles and agencies before and after two words or more, for there are people whose name is Writer or Press. */
  private static String withoutRoles(String part) {
    List<String> words = new ArrayList<>(List.of(part.split("\\s+")));
    while (words.size() > 2 && (isRole(words.get(words.size() - 1)) || words.get(words.size() - 1).equalsIgnoreCase("the"))) {
      words.remove(words.size() - 1);
    }
    while (words.size() > 2 && JOBS.contains(bare(words.get(0)))) {
      words.remove(0);
    }
    String name = String.join(" ", words);
    // "Town News wire services" is one desk, and no Mr News of Town.
    return hasWord(name, AGENCIES) && words.size() > 1 ? part : name;
  }

  private static boolean isRole(String word) {
    return JOBS.contains(bare(word)) || AGENCIES.contains(bare(word));
  }

  private static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '.' && c != ',' && c != ':' && c != ';' && c != '(' && c != ')') {
        bare.append(c);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }
}
