package org.hearsay.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about its article in schema.org's words, in JSON-LD. */
final class JsonLd {
  /** Fields whose values hold no quotation mark that could end them too early. */
  private static final Pattern FIELD = Pattern.compile("\"(@type|datePublished)\"\\s{0,9}:\\s{0,9}\"([\\w:+. -]{1,60})\"");

  private Map<?, ?> article = Map.of();
  /** The page as such, which tells the date where no article does. */
  private Map<?, ?> webPage = Map.of();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();

  /** Looks for the first article of the page. */
  JsonLd(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Object parsed = Json.parse(bare(script.data()));
      gather(parsed != null ? parsed : salvaged(script.data()));
    }
  }

  /** The plain fields of an article whose JSON is broken, say by a quotation mark inside a headline; null if it is none. */
  private static Object salvaged(String script) {
    Map<String, Object> fields = new HashMap<>();
    Matcher field = FIELD.matcher(script);
    while (field.find()) {
      fields.putIfAbsent(field.group(1), field.group(2));
    }
    return fields.isEmpty() ? null : fields;
  }

  /** {@code headline} and the like; null if it is not there. */
  Fact fact(String property) {
    String value = String.join(", ", names(article.get(property)));
    return value.isEmpty() ? null : new Fact(value, Found.JSON_LD);
  }

  /** {@code author} as a list of names. */
  List<String> names(String property) {
    return names(article.get(property));
  }

  /** A date of the article, else of the page. */
  Fact date(String property) {
    Fact date = fact(property);
    List<String> names = date == null ? names(webPage.get(property)) : List.of();
    return names.isEmpty() ? date : new Fact(names.get(0), Found.JSON_LD);
  }

  /** The text of the article, as it stands there; null if it does not. */
  String body() {
    return article.get("articleBody") instanceof String body && !body.isBlank() ? body : null;
  }

  /** Breadth first: the outer article goes before those that it mentions. */
  private void gather(Object root) {
    Deque<Object> waiting = new ArrayDeque<>();
    if (root != null) {
      waiting.add(root);
    }
    while (!waiting.isEmpty()) {
      Object next = waiting.poll();
      if (next instanceof Map<?, ?> map) {
        note(map);
        map.values().stream().filter(value -> !(value instanceof String)).forEach(waiting::add);
      } else if (next instanceof List<?> list) {
        waiting.addAll(list);
      }
    }
  }

  private void note(Map<?, ?> thing) {
    if (article.isEmpty() && isArticle(thing.get("@type"))) {
      article = thing;
    } else if (webPage.isEmpty() && "WebPage".equals(thing.get("@type"))) {
      webPage = thing;
    }
    // A thing that is only pointed to has no more than its address.
    if (thing.get("@id") instanceof String id && thing.get("name") != null) {
      byId.putIfAbsent(id, thing);
    }
  }

  private static boolean isArticle(Object type) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(each -> each instanceof String && isArticle(each));
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report") || name.equals("Review"));
  }

  /** A string, the name of a thing, or those of several. */
  private List<String> names(Object value) {
    List<String> names = new ArrayList<>();
    for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      Object name = each instanceof Map<?, ?> thing ? nameOf(thing) : each;
      for (Object one : name instanceof List<?> several ? several : name == null ? List.of() : List.of(name)) {
        String text = one instanceof String string ? Parser.unescapeEntities(string, false).strip() : "";
        if (!text.isEmpty() && !text.equals("null") && !text.startsWith("http") && !names.contains(text)) {
          names.add(text);
        }
      }
    }
    return names;
  }

  private Object nameOf(Map<?, ?> thing) {
    Object name = thing.get("name");
    Map<?, ?> meant = name == null && thing.get("@id") instanceof String id ? byId.get(id) : null;
    return meant == null ? name : meant.get("name");
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
