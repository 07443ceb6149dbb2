package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.exports.Readings.page;
import static org.hearsay.exports.Readings.said;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Notice;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HostileDocumentTest {

  private static final List<String> ATTACKS = List.of("<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><style>*{}</style>",
      "</title><img src=http://example.org/x onerror=alert(1)>", "\"><iframe src='http://example.org/'>", "' onmouseover='alert(1)",
      "<!--", "--><svg onload=alert(1)>", "<base href=http://example.org/>", "<meta http-equiv=refresh content=0;url=http://example.org/>",
      "<link rel=stylesheet href=//example.org/x.css>", "</div></article></main><form action=http://example.org><input>", "&lt;b&gt;", "]]><x>",
      "javascript:alert(1)", "<a href=http://example.org/ping ping=http://example.org/>", "<plaintext>", "\u202Eeman", "<b style=background:url(//x.org)>");

  /** The attack in every place where a reading has words. */
  private static Reading hostile(String attack) {
    String text = attack + " said " + attack + "¶\n\n" + attack;
    Span first = new Span(0, attack.length());
    Span second = new Span(attack.length() + 6, 2 * attack.length() + 6);
    Document d = new Document("sha256:" + attack, attack, attack, attack, attack, new Document.Facts(Document.Found.META, null, null, null), attack, attack,
        attack, text, List.of());
    Reading plain = Readings.of(text, said(attack, text).by("¶").of(List.of(first, second)), said("a2", text).within(attack).cue(" said ").hedge("¶")
        .entity(attack).of(List.of(second)));
    Entity entity = new Entity(attack, attack, Entity.Type.PERSON, List.of(), List.of(), List.of());
    return new Reading(new ReaderInfo(attack, attack, attack, attack, attack), d, List.of(), List.of(entity), plain.attributions(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), plain.profile(), List.of(new Notice(Notice.Code.MALFORMED_BYTES, attack, first)));
  }

  private static TreeSet<String> names(Iterable<Element> elements) {
    TreeSet<String> out = new TreeSet<>();
    elements.forEach(e -> out.add(e.normalName() + e.attributes().asList().stream().map(a -> " " + a.getKey()).sorted().collect(Collectors.joining())));
    return out;
  }

  @Test
  void hostile_words_stay_words_wherever_they_stand() {
    TreeSet<String> harmless = names(Jsoup.parse(page(hostile("Ann Roe"))).getAllElements());
    for (String attack : ATTACKS) {
      org.jsoup.nodes.Document page = Jsoup.parse(page(hostile(attack)));
      assertThat(names(page.getAllElements())).as(attack).isEqualTo(harmless);
      assertThat(page.getElementById("text").wholeText()).isEqualTo(attack + " said " + attack + "¶\n\n" + attack);
      assertThat(page.select("script")).hasSize(1);
      assertThat(page.select("style")).hasSize(1);
      assertThat(page.select("[src], [ping], [action], [srcset], base, img, iframe, form, object, embed")).isEmpty();
      assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#") || href.equals(Parts.ICON));
    }
  }

  @Test
  void the_policy_forbids_every_request_and_names_the_hashes_of_the_very_style_and_script_of_the_page() throws Exception {
    String page = page(hostile(ATTACKS.get(0)));
    String policy = Jsoup.parse(page).selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none';").contains("base-uri 'none'", "form-action 'none'").doesNotContain("unsafe");
    for (String element : List.of("style", "script")) {
      int start = page.indexOf("<" + element + ">") + element.length() + 2;
      String content = page.substring(start, page.indexOf("</" + element + ">", start));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    // the policy stands before anything that it rules
    assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<link"));
  }

  @Test
  void style_and_script_ask_for_nothing_and_no_element_carries_a_style_or_a_handler() {
    assertThat(Parts.STYLE).doesNotContain("@import", "http", "</style").doesNotContainPattern("url\\((?!#)");
    assertThat(Parts.SCRIPT).doesNotContain("fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "innerHTML", "outerHTML", "eval(",
        "insertAdjacentHTML", "document.write", "http", "</script", "<!--");
    Set<String> attributes = Jsoup.parse(page(Readings.example())).getAllElements().stream()
        .flatMap(e -> e.attributes().asList().stream()).map(a -> a.getKey()).collect(Collectors.toSet());
    assertThat(attributes).noneMatch(name -> name.equals("style") || Pattern.matches("on\\w+", name));
  }

  @Test
  void words_of_the_document_keep_their_direction_of_writing_to_themselves() {
    org.jsoup.nodes.Document page = Jsoup.parse(page(hostile("\u202Eeman")));
    for (Element e : page.select(".masthead, #ledger, footer").select("*")) {
      boolean speaks = e.ownText().contains("\u202E");
      assertThat(!speaks || e.normalName().equals("bdi") || e.normalName().equals("h1") || e.normalName().equals("option")).as(e.toString()).isTrue();
    }
  }

  @Test
  void what_html_or_utf_8_has_no_way_to_write_becomes_a_replacement_character() {
    String text = "a\0b\u0007c\u007Fd\uD83De\fend";
    assertThat(page(Readings.of(text))).contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\fend");
  }
}
