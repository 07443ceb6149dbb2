package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** An example sentence with its marks taken out: {source} [cue] &lt;content&gt;. */
record Marked(String text, List<Span> source, List<Span> cue, List<Span> content) {

  static Marked parse(String example) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int[] open = new int[3];
    for (int i = 0; i < example.length(); i++) {
      char mark = example.charAt(i);
      int begins = "{[<".indexOf(mark);
      int ends = "}]>".indexOf(mark);
      if (begins >= 0) {
        open[begins] = text.length();
      } else if (ends >= 0) {
        List.of(source, cue, content).get(ends).add(new Span(open[ends], text.length()));
      } else {
        text.append(mark);
      }
    }
    return new Marked(text.toString(), source, cue, content);
  }

  Typed typedBy(Wording wording) {
    return wording.type(text, new Span(0, text.length()), source, cue, content);
  }
}
