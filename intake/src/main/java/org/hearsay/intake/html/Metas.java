package org.hearsay.intake.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by their names, in lower case; the first of a name that says anything counts. */
final class Metas {
  private static final int LONGEST = 40;
  private final Map<String, String> contents = new LinkedHashMap<>();

  Metas(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          contents.putIfAbsent(name, content);
          // itemprop="datePublished dateCreated" gives one content two names
          for (String each : name.indexOf(' ') > 0 && name.length() < 2 * LONGEST ? name.split(" ") : new String[0]) {
            contents.putIfAbsent(each, content);
          }
        }
      }
    }
  }

  /** The first of the names that the page has, or null. */
  Fact fact(Found from, String... names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return new Fact(content, from);
      }
    }
    return null;
  }

  /** What a page names in its own way, such as {@code sn-post-date}: when it was published, and not when it was changed. */
  Fact date() {
    for (Map.Entry<String, String> meta : contents.entrySet()) {
      String name = meta.getKey();
      boolean dated = name.contains("date") || name.contains("time");
      boolean first = name.contains("pub") || name.contains("post") || name.contains("issue") || name.contains("creat")
          || name.contains("article") || name.contains("release");
      boolean later = name.contains("mod") || name.contains("updat") || name.contains("expir");
      if (dated && first && !later && name.length() < LONGEST && PageDate.of(meta.getValue()) != null) {
        return new Fact(meta.getValue(), Found.META);
      }
    }
    return null;
  }
}
