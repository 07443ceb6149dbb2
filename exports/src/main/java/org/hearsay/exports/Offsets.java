package org.hearsay.exports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.json.CodePoints;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Reading;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.hearsay.model.Via;

/** Holds the spans of a reading against its text, as the JSON format does, and counts them as it does. */
final class Offsets {

  private final String document;
  private final CodePoints points;

  /** @throws IllegalArgumentException if a span ends outside the text or cuts a character in two; the message names document and item */
  Offsets(Reading reading) {
    document = reading.document().id();
    points = new CodePoints(reading.document().text());
    for (Attribution a : reading.attributions()) {
      Via via = a.via() == null ? new Via(List.of(), null) : a.via();
      Stream.of(a.source().spans(), a.cue().spans(), a.content(), a.hedges(), via.spans()).flatMap(List::stream)
          .forEach(span -> check("attribution " + a.id(), span));
    }
    for (Entity entity : reading.entities()) {
      Stream.concat(entity.mentions().stream().flatMap(m -> Stream.of(m.span(), m.whole())), entity.roles().stream().map(Role::span))
          .forEach(span -> check("entity " + entity.id(), span));
    }
    reading.times().forEach(time -> check("time " + time.id(), time.span()));
    reading.quantities().forEach(quantity -> check("quantity " + quantity.id(), quantity.span()));
    reading.tone().forEach(tone -> check("a tone", tone.span()));
    reading.tone().stream().map(Tone::target).filter(Objects::nonNull).forEach(target -> check("a tone", target));
    reading.checks().forEach(check -> check.evidence().forEach(span -> check("a check", span)));
  }

  private void check(String what, Span span) {
    try {
      points.outside(span.start());
      points.outside(span.end());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("document " + document + ": " + what + ": " + e.getMessage(), e);
    }
  }

  /** Code points before a UTF-16 unit of the text. */
  int outside(int unit) {
    return points.outside(unit);
  }
}
