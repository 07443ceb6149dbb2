package org.hearsay.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages made to overflow the stack, to fill the memory or to take for ever. */
class HostilePageTest {
  private static final String TEXT = "The mayor said on Monday that the bridge, which was closed in May, would open again before the winter.";
  private static final String P = "<p>" + TEXT + "</p>";
  /** Ten times the page may take ten times the time; a noisy machine twice that. What is quadratic takes a hundred. */
  private static final double MOST = 25;
  private static final int TRIES = 3;
  /** The processor's time of this thread alone: other programs and the collection of garbage are not what is asked about. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private record Hostile(String name, int size, IntFunction<String> page) {}

  private static List<Hostile> pages() {
    List<Hostile> pages = new ArrayList<>(nested());
    pages.addAll(flat());
    return pages;
  }

  private static List<Hostile> nested() {
    return List.of(
        new Hostile("deep divs", 10_000, n -> "<div>".repeat(n) + P),
        new Hostile("deep quotes", 5_000, n -> "<blockquote><p>".repeat(n) + TEXT),
        new Hostile("deep spans", 10_000, n -> "<p>" + "<span>".repeat(n) + TEXT),
        new Hostile("deep spans that share", 5_000, n -> "<p>One " + "<span class='share'>".repeat(n) + "two" + P),
        new Hostile("deep formats", 500, n -> "<b><i><a href=x>".repeat(n) + TEXT),
        new Hostile("deep tables", 500, n -> "<table><tr><td>".repeat(n) + TEXT),
        new Hostile("deep heads of tables", 1_000, n -> P + "<table><thead><tr><th>a".repeat(n)),
        new Hostile("deep lists", 3_000, n -> "<ul><li>".repeat(n) + TEXT),
        new Hostile("deep figures", 1_000, n -> P + "<figure><blockquote>".repeat(n) + P),
        new Hostile("deep authors", 5_000, n -> "<div class=author>".repeat(n) + P),
        new Hostile("deep headings", 2_000, n -> "<title>Rain</title><h1><div>".repeat(n) + P),
        new Hostile("deep and then many links", 2_000, n -> "<div class=x>".repeat(n) + P + "<a href=x>one</a>".repeat(n)),
        new Hostile("deep and then many times", 2_000, n -> "<div class=x>".repeat(n) + P + "<time datetime=x>one</time>".repeat(n)),
        new Hostile("deep JSON", 10_000, n -> "<script type='application/ld+json'>" + "[".repeat(n) + "</script>" + P));
  }

  private static List<Hostile> flat() {
    return List.of(
        new Hostile("many siblings", 1_000, n -> "<div>" + ("<script></script><p class='share'>" + TEXT + "</p>").repeat(n) + P),
        new Hostile("many cells", 10_000, n -> P + "<table><tr>" + "<td>One cell more.</td>".repeat(n)),
        new Hostile("many metas", 5_000, n -> "<meta name='x' content='y'>".repeat(n) + P),
        new Hostile("many breaks", 10_000, n -> "<p>" + TEXT + "<br>".repeat(n) + TEXT),
        new Hostile("many headings", 5_000, n -> "<title>Rain</title>" + P + "<h1>Another heading here</h1>".repeat(n)),
        new Hostile("many hidden", 5_000, n -> P + "<div style='display:none'>a</div>".repeat(n)),
        new Hostile("many articles", 1_000, n -> "<title>Rain</title>" + ("<article>" + P + "</article>").repeat(n)),
        new Hostile("many pictures", 5_000, n -> P + "<img alt='a bridge over a river'>".repeat(n) + P),
        new Hostile("many attributes", 5_000, n -> "<div " + attributes(n) + ">" + P),
        new Hostile("many words in a class", 10_000, n -> P + "<div class='" + "nav-".repeat(n) + "'>" + P),
        new Hostile("many times in a line", 10_000, n -> P + "<p>" + "word 12:30 ".repeat(n)),
        new Hostile("much JSON", 5_000, n -> "<script type='application/ld+json'>[" + "{\"@type\":\"Thing\",\"name\":\"y\"},".repeat(n) + "</script>" + P),
        new Hostile("broken JSON", 10_000, n -> "<script type='application/ld+json'>{\"a\":\"" + "\"@type\" : x{\\\"".repeat(n) + "</script>" + P),
        new Hostile("a large script", 20_000, n -> "<script>" + "var a = {b: '<p>c</p>'};".repeat(n) + "</script>" + P),
        new Hostile("an open comment", 100_000, n -> P + P + "<!--" + "x".repeat(n)));
  }

  @TestFactory
  List<DynamicTest> ten_times_the_page_takes_about_ten_times_the_time_and_the_text_is_found() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Hostile hostile : pages()) {
      tests.add(DynamicTest.dynamicTest(hostile.name(), () -> Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
        String small = "<html>" + hostile.page().apply(hostile.size());
        String large = "<html>" + hostile.page().apply(10 * hostile.size());
        // Short times are all noise, so the small page is given at least five milliseconds.
        double ratio = best(large, 1) / Math.max(5e6, best(small, TRIES));
        ratio = ratio <= MOST ? ratio : best(large, TRIES) / Math.max(5e6, best(small, TRIES));
        assertThat(ratio).isLessThan(MOST);
      })));
    }
    return tests;
  }

  @Test
  void a_page_with_more_tags_than_any_article_is_refused_before_it_fills_the_memory() {
    Intaken taken = take("<html>" + P + "<div>".repeat(HtmlPage.MOST_TAGS));
    assertThat(((Refused) taken).reason()).startsWith("is a page of more than 1000000 tags");
  }

  private static double best(String page, int tries) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < tries; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Intaken taken = take(page);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
      assertThat(taken).isInstanceOf(TakenIn.class);
      assertThat(((TakenIn) taken).document().text()).contains("The mayor said on Monday");
    }
    return best;
  }

  private static String attributes(int n) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < n; i++) {
      attributes.append(" a").append(i).append("=b");
    }
    return attributes.toString();
  }

  private static Intaken take(String page) {
    return new Intake().take(new ByteArrayInputStream(page.getBytes(UTF_8)), new Given(null, null, null, null, "en", null));
  }
}
