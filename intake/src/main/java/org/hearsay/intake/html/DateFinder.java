package org.hearsay.intake.html;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When a page was published: the first place that tells it, of JSON-LD, OpenGraph, meta elements, time elements, the
 * lines around the headline and the address; unless a later place is more precise about the same day, or what is printed
 * shows that an offset is wrong.
 */
final class DateFinder {
  private static final int DAY = 10;
  private static final int MINUTES_OF_A_ZONE = 30;
  /** No two zones lie further apart. */
  private static final Duration FURTHEST = Duration.ofHours(26);
  private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
      .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
      .optionalStart().appendOffset("+HHMM", "Z").optionalEnd()
      .toFormatter(Locale.ROOT);

  private final List<Fact> found = new ArrayList<>();
  private final Fact printed;

  DateFinder(Document page, JsonLd jsonLd, Metas metas, List<String> lines) {
    add(jsonLd.date("datePublished"));
    add(metas.fact(Found.OPENGRAPH, "article:published_time", "og:article:published_time", "article:published", "og:published_time"));
    add(metas.fact(Found.META, "datepublished", "date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued",
        "dcterms.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "ptime", "article.published", "datecreated"));
    add(metas.date());
    element(page, Found.META, "[itemprop=datePublished][content]", "content");
    element(page, Found.TIME, "[itemprop=datePublished][datetime], time[pubdate][datetime], time.published[datetime]", "datetime");
    // Two steps: "article time" would climb from each time to the root.
    Element article = page.selectFirst("article");
    element(article == null ? page : article, Found.TIME, "time[datetime]", "datetime");
    element(page, Found.TIME, "time[datetime]", "datetime");
    element(page, Found.TIME, "abbr.published[title], [itemprop=datePublished][title]", "title");
    printed = printed(lines);
    add(printed);
    element(page, Found.URL, "link[rel=canonical]", "href");
    add(metas.fact(Found.URL, "og:url"));
  }

  /** The date, or unknown. */
  Fact published() {
    if (found.isEmpty()) {
      return Fact.UNKNOWN;
    }
    Fact first = found.get(0);
    if (first.value().length() == DAY) {
      return morePrecise(first);
    }
    // What a page prints with its zone was made for readers, who would have complained.
    if (printed != null && isMislabelled(first.value(), printed.value())) {
      for (Fact other : found) {
        if (other.value().length() > DAY && minutesBetween(other.value(), printed.value()) == 0) {
          return other;
        }
      }
    }
    return first;
  }

  private Fact morePrecise(Fact day) {
    for (Fact other : found) {
      if (other.value().length() > DAY && other.value().startsWith(day.value())) {
        return other;
      }
    }
    return day;
  }

  /** The same minute of another hour: the offset of one of the two is wrong. */
  private static boolean isMislabelled(String told, String printed) {
    long minutes = printed.length() == DAY ? 0 : minutesBetween(told, printed);
    return minutes != 0 && minutes % MINUTES_OF_A_ZONE == 0 && Math.abs(minutes) <= FURTHEST.toMinutes();
  }

  private static long minutesBetween(String one, String other) {
    try {
      OffsetDateTime from = OffsetDateTime.parse(one, WRITTEN);
      OffsetDateTime to = OffsetDateTime.parse(other, WRITTEN);
      return Duration.between(from.withSecond(0).withNano(0), to.withSecond(0).withNano(0)).toMinutes();
    } catch (DateTimeParseException e) {
      return Long.MAX_VALUE;
    }
  }

  /** The first date printed around the headline that is not the date of a change. */
  private static Fact printed(List<String> lines) {
    for (String line : lines) {
      String lower = line.toLowerCase(Locale.ROOT);
      int changed = Math.max(lower.indexOf("updated"), lower.indexOf("modified"));
      int published = Math.max(lower.indexOf("published"), lower.indexOf("posted"));
      String told = changed < 0 ? line : published < 0 ? "" : published < changed ? line.substring(published, changed) : line.substring(published);
      String date = PrintedDate.in(told);
      if (date != null) {
        return new Fact(date, Found.TEXT);
      }
    }
    return null;
  }

  private void element(Element page, Found from, String query, String attribute) {
    for (Element element : page.select(query)) {
      String name = (element.className() + element.attr("itemprop") + " " + element.ownText()).toLowerCase(Locale.ROOT);
      if (!name.contains("updated ") && !name.contains("modified") && !name.startsWith("updated")) {
        add(new Fact(element.attr(attribute), from));
        return;
      }
    }
  }

  private void add(Fact fact) {
    String date = fact == null || fact.value() == null ? null
        : fact.from() == Found.URL ? PageDate.ofAddress(fact.value()) : PageDate.of(fact.value());
    if (date != null) {
      found.add(new Fact(date, fact.from()));
    }
  }
}
