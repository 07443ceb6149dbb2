package org.hearsay.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about its article in schema.org's words, in JSON-LD. */
final class JsonLd {
  private final Map<?, ?> article;

  /** Looks for the first article of the page. */
  JsonLd(Document page) {
    Map<?, ?> found = Map.of();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Map<?, ?> here = articleIn(Json.parse(bare(script.data())));
      if (here != null) {
        found = here;
        break;
      }
    }
    article = found;
  }

  /** {@code headline} and the like; null if it is not there. */
  Fact fact(String property) {
    String value = names(article.get(property));
    return value == null ? null : new Fact(value, Found.JSON_LD);
  }

  /** Breadth first: the outer article goes before those that it mentions. */
  private static Map<?, ?> articleIn(Object root) {
    Deque<Object> waiting = new ArrayDeque<>();
    if (root != null) {
      waiting.add(root);
    }
    while (!waiting.isEmpty()) {
      Object next = waiting.poll();
      if (next instanceof Map<?, ?> map) {
        if (isArticle(map.get("@type"))) {
          return map;
        }
        map.values().stream().filter(value -> !(value instanceof String)).forEach(waiting::add);
      } else if (next instanceof List<?> list) {
        waiting.addAll(list);
      }
    }
    return null;
  }

  private static boolean isArticle(Object type) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(each -> each instanceof String && isArticle(each));
    }
    return type instanceof String name && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
  }

  /** A string, the name of a thing, or those of several. */
  private static String names(Object value) {
    List<String> names = new ArrayList<>();
    for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      Object name = each instanceof Map<?, ?> thing ? thing.get("name") : each;
      String text = name instanceof String string ? Parser.unescapeEntities(string, false).strip() : "";
      if (!text.isEmpty() && !text.equals("null") && !text.startsWith("http") && !names.contains(text)) {
        names.add(text);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** Without the comment marks and CDATA marks that old pages put around scripts. */
  private static String bare(String script) {
    int start = script.indexOf('{');
    int array = script.indexOf('[');
    if (script.stripLeading().startsWith("[") || start < 0) {
      start = Math.max(array, 0);
    }
    return script.substring(Math.max(start, 0));
  }
}
