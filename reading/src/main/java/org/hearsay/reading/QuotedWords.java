package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.hearsay.reading.wording.Wording;

/** Tells the author's own words from those that stand in quotation marks in what is attributed to a source: these are the source's. */
final class QuotedWords {

  /** A stretch in quotation marks with the attribution that it is a part of. */
  private record Part(Span span, String attribution) {}

  private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u2018'\u2039";
  private static final Comparator<Part> BY_PLACE = Comparator.comparing(Part::span);

  private final String text;
  private final Map<String, List<Part>> byAttribution = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /** @param attributions an outer one before those in its content or behind them */
  QuotedWords(String text, List<Attribution> attributions) {
    this.text = text;
    for (Attribution a : attributions) {
      byAttribution.put(a.id(), parts(a));
    }
    for (Attribution a : attributions) {
      List<Part> around = byAttribution.getOrDefault(a.within(), List.of());
      for (Part part : byAttribution.get(a.id())) {
        if (!isSpokenByOuter(part.span, around)) {
          parts.add(part);
        }
      }
    }
    parts.sort(BY_PLACE);
  }

  private List<Part> parts(Attribution a) {
    List<Part> out = new ArrayList<>();
    for (Span span : a.content()) {
      switch (a.quotation()) {
        case DIRECT -> out.add(new Part(span, a.id()));
        case MIXED -> Wording.quoted(text, span).forEach(quoted -> out.add(new Part(quoted, a.id())));
        case INDIRECT -> {
          // no word of it is the source's own for sure
        }
      }
    }
    return out;
  }

  /** "“Poe calls it hopeless,” said Roe": what Poe says stands in marks, but those are Roe's; unless it has marks of its own. */
  private boolean isSpokenByOuter(Span span, List<Part> around) {
    for (Part outer : around) {
      if (outer.span.contains(span)) {
        return !(isMark(span.start()) && span.start() > outer.span.start() || isMark(span.start() - 1) && span.start() - 1 > outer.span.start());
      }
    }
    return false;
  }

  private boolean isMark(int at) {
    return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
  }

  /** The same tones, each with the attribution in whose quotation it lies; of several it is the narrowest. Scare quotes are the author's. */
  List<Tone> told(List<Tone> tones) {
    List<Tone> out = new ArrayList<>(tones.size());
    List<Part> open = new ArrayList<>();
    int next = 0;
    for (Tone tone : tones) { // in order, as are the parts: each part is looked at only while it is open
      for (; next < parts.size() && parts.get(next).span.start() <= tone.span().start(); next++) {
        open.add(parts.get(next));
      }
      open.removeIf(part -> part.span.end() <= tone.span().start());
      Part narrowest = null;
      for (Part part : open) {
        if (part.span.contains(tone.span()) && (narrowest == null || part.span.length() < narrowest.span.length())) {
          narrowest = part;
        }
      }
      boolean own = narrowest == null || tone.kind() == Tone.Kind.SCARE_QUOTE;
      out.add(own ? tone : new Tone(tone.span(), tone.kind(), tone.target(), narrowest.attribution));
    }
    return out;
  }
}
