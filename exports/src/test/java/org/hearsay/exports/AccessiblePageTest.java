package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.exports.Readings.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What WCAG 2.2 AA asks for and can be told without a browser. */
class AccessiblePageTest {

  private static final double TEXT = 4.5;
  private static final double CONTROLS = 3;
  private static final Pattern COLOR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");

  /** The colors of the light scheme and of the dark one. */
  private static List<Map<String, String>> schemes() {
    String style = Parts.STYLE;
    int dark = style.indexOf("prefers-color-scheme: dark");
    return List.of(colors(style.substring(0, dark)), colors(style.substring(dark, style.indexOf("box-sizing"))));
  }

  private static Map<String, String> colors(String style) {
    Map<String, String> out = new HashMap<>();
    Matcher color = COLOR.matcher(style);
    while (color.find()) {
      out.put(color.group(1), color.group(2));
    }
    return out;
  }

  /** WCAG's relative luminance. */
  private static double luminance(String color) {
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      parts[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  @Test
  void every_ink_stands_out_from_every_ground_it_is_set_on_in_light_and_dark() {
    for (Map<String, String> scheme : schemes()) {
      assertThat(scheme).hasSize(16);
      for (String ground : List.of("paper", "panel", "tint-1", "tint-2", "tint-3", "content-on")) {
        assertThat(contrast(scheme.get("tone"), scheme.get(ground))).as("lines below tones on " + ground).isGreaterThan(CONTROLS);
        for (String ink : List.of("ink", "soft", "source", "cue")) {
          assertThat(contrast(scheme.get(ink), scheme.get(ground))).as(ink + " on " + ground).isGreaterThan(TEXT);
        }
      }
      assertThat(contrast(scheme.get("source"), scheme.get("source-on"))).isGreaterThan(TEXT);
      assertThat(contrast(scheme.get("cue"), scheme.get("cue-on"))).isGreaterThan(TEXT);
      assertThat(contrast(scheme.get("line"), scheme.get("paper"))).as("edges of controls").isGreaterThan(CONTROLS);
      assertThat(contrast(scheme.get("edge"), scheme.get("paper"))).as("edges of contents").isGreaterThan(CONTROLS);
      assertThat(contrast(scheme.get("edge"), scheme.get("tint-1"))).as("edges on their tint").isGreaterThan(CONTROLS);
    }
  }

  @Test
  void every_control_has_a_label_and_every_region_a_name() {
    Document page = Jsoup.parse(page(Readings.example()));
    for (Element control : page.select("input, select")) {
      boolean named = !page.select("label[for=" + control.id() + "]").isEmpty() || control.closest("label") != null;
      assertThat(named).as(control.id()).isTrue();
    }
    page.select("button").forEach(button -> assertThat(button.text()).isNotBlank());
    for (Element region : page.select("section, article, dialog, figure, [role=search]")) {
      String by = region.attr("aria-labelledby");
      assertThat(by.isEmpty() ? region.attr("aria-label") : page.getElementById(by).text()).isNotBlank();
    }
    page.select("svg").forEach(svg -> assertThat(svg.hasAttr("aria-label") || svg.hasAttr("aria-hidden")).isTrue());
  }

  @Test
  void a_reader_of_the_screen_finds_one_main_part_one_heading_of_the_first_rank_and_ways_past_the_head() {
    Document page = Jsoup.parse(page(Readings.example()));
    for (String once : List.of("main", "h1", "header", "footer", "[role=status]")) {
      assertThat(page.select(once)).as(once).hasSize(1);
    }
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select(".skip").eachAttr("href")).containsExactly("#text", "#ledger");
    assertThat(page.select("#shown").attr("role")).isEqualTo("status");
  }

  @Test
  void single_keys_can_be_turned_off() {
    assertThat(Jsoup.parse(page(Readings.example())).select("#help input#keys[type=checkbox]")).hasSize(1);
  }

  @Test
  void controls_that_need_the_script_are_hidden_until_it_runs() {
    Document page = Jsoup.parse(page(Readings.example()));
    for (Element control : page.select("button, input, select")) {
      assertThat(control.closest("[hidden], dialog")).as(control.toString()).isNotNull();
    }
  }
}
