package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Source;

/** What warns about an attribution, in words: never by color alone. */
enum Flag {
  DENIED("Denied"),
  WITHHELD("Withheld"),
  HEDGED("Hedged"),
  NOBODY("Nobody named"),
  UNNAMED("Unnamed source"),
  CHAIN("In a chain"),
  VIA("Came via something");

  /** Name of the filter. */
  final String label;

  Flag(String label) {
    this.label = label;
  }

  static List<Flag> of(Entry entry) {
    Attribution a = entry.attribution;
    List<Flag> out = new ArrayList<>();
    if (a.polarity() == Attribution.Polarity.DENIED) {
      out.add(DENIED);
    } else if (a.polarity() == Attribution.Polarity.WITHHELD) {
      out.add(WITHHELD);
    }
    if (!a.hedges().isEmpty()) {
      out.add(HEDGED);
    }
    if (a.source().type() == Source.Type.NONE) {
      out.add(NOBODY);
    } else if (a.source().type() == Source.Type.UNNAMED) {
      out.add(UNNAMED);
    }
    if (entry.inChain()) {
      out.add(CHAIN);
    }
    if (a.via() != null) {
      out.add(VIA);
    }
    return out;
  }

  /** What the ledger says of it, or null where the line shows it already. */
  String said(Attribution a, Words words) {
    return switch (this) {
      case DENIED -> "denied";
      case WITHHELD -> "withheld";
      case HEDGED -> "hedged: " + words.joined(a.hedges(), ", ");
      case NOBODY -> a.source().spans().isEmpty() ? null : "nobody named";
      case UNNAMED -> "unnamed source";
      case VIA -> "via " + words.of(a.via().spans());
      case CHAIN -> null;
    };
  }
}
