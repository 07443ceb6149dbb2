package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Block.Kind;
import org.hearsay.model.Document.Found;

/**
 * Headline, byline and date of an article, from the document's properties and from what stands under the headline.
 * The date when the file was made is never taken for that of publication: an article of 2003 may be printed today.
 */
final class FrontMatter {
  /** Passages under the headline among which a byline and a date are sought. */
  private static final int PASSAGES = 4;

  private Fact title = Fact.UNKNOWN;
  private Fact byline = Fact.UNKNOWN;
  private Fact published = Fact.UNKNOWN;
  private final List<Passage> body;

  /** The passages have their text and kinds. */
  FrontMatter(List<Passage> passages, PdfProperties properties) {
    body = new ArrayList<>(passages);
    Passage headline = headline(passages);
    String shown = headline == null ? null : headline.text;
    String told = properties.title(shown);
    if (told != null) {
      title = new Fact(told, Found.PROPERTIES);
    } else if (shown != null) {
      title = new Fact(shown, Found.TEXT);
    }
    int under = dropHeadline(headline);
    readUnderHeadline(under);
    if (byline.value() == null && properties.author() != null) {
      byline = new Fact(properties.author(), Found.PROPERTIES);
    }
  }

  Fact title() {
    return title;
  }

  Fact byline() {
    return byline;
  }

  Fact published() {
    return published;
  }

  /** What is left: the article without these. */
  List<Passage> body() {
    return body;
  }

  /** The first of the largest headings on the first page with text. */
  private static Passage headline(List<Passage> passages) {
    Passage largest = null;
    for (Passage passage : passages) {
      boolean first = passage.page() == passages.get(0).page();
      if (first && passage.kind == Kind.HEADING && (largest == null || passage.level < largest.level)) {
        largest = passage;
      }
    }
    return largest;
  }

  /** Leaves out the heading that is the title; gives the place behind it, or 0. */
  private int dropHeadline(Passage headline) {
    if (title.value() == null) {
      return 0;
    }
    String letters = Characters.letters(title.value());
    for (int i = 0; i < Math.min(12, body.size()); i++) {
      Passage passage = body.get(i);
      boolean same = passage == headline && title.from() == Found.TEXT || Characters.letters(passage.text).equals(letters);
      if (same) {
        body.remove(i);
        return i;
      }
    }
    return 0;
  }

  private void readUnderHeadline(int under) {
    int at = under;
    for (int n = 0; n < PASSAGES && at < body.size(); n++) {
      String text = body.get(at).text;
      boolean named = byline.value() == null && Byline.isByline(text);
      String date = published.value() == null ? Dateline.ofLine(text, named) : null;
      if (date != null) {
        published = new Fact(date, Found.TEXT);
      }
      if (named) {
        byline = new Fact(Byline.names(text), Found.TEXT);
      }
      if (named || date != null) {
        body.remove(at);
      } else {
        String dateline = published.value() == null ? Dateline.atStart(text) : null;
        published = dateline == null ? published : new Fact(dateline, Found.TEXT);
        if (text.length() > 200) {
          return;
        }
        at++;
      }
    }
  }
}
