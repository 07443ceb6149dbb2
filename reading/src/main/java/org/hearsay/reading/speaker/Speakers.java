package org.hearsay.reading.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;
import org.hearsay.reading.entity.Resolution;

/**
 * Who speaks in each attribution: by the words of its source, by whose turn it is where none is named, and the other way round, what the
 * attributions tell about pronouns: "I" in a quotation is its speaker. Joins entities, so it runs before their list is drawn up.
 */
public final class Speakers {

  private final String text;
  private final List<Span> sentences;
  private final Resolution resolution;
  private final List<Attribution> attributions;
  private final MentionIndex index;
  private final List<List<Mentioned>> speaking = new ArrayList<>();
  private final SourceTypes types;

  private Speakers(String text, List<Span> sentences, Resolution resolution, List<Attribution> attributions, Set<String> guessed) {
    this.text = text;
    this.sentences = sentences;
    this.resolution = resolution;
    this.attributions = attributions;
    this.types = new SourceTypes(text, resolution, attributions, speaking, guessed);
    this.index = new MentionIndex(resolution.mentions());
  }

  /**
   * What the attributions and the entities of a text tell together.
   *
   * @param sentences of the text
   * @param guessed ids of the attributions whose type of source is but a guess by its words
   */
  public static Voiced of(String text, List<Span> sentences, Resolution resolution, List<Attribution> attributions, Set<String> guessed) {
    return new Speakers(text, sentences, resolution, attributions, guessed).voiced();
  }

  /** Attributions whose sources are entities, and the entities. */
  public record Voiced(List<Attribution> attributions, List<Entity> entities) {}

  private Voiced voiced() {
    Misjoined misjoined = new Misjoined(text, resolution, index);
    misjoined.part(attributions);
    new Introductions(text, resolution, index).join();
    new Revealed(text, resolution, index).join();
    misjoined.newcomers(attributions);
    new Subjects(text, sentences, resolution, index, attributions).join();
    NamedSources sources = new NamedSources(text, resolution, index);
    for (Attribution a : attributions) {
      speaking.add(a.source().spans().isEmpty() ? List.of() : sources.of(a.source().spans()));
      if (types.isNameless(speaking.size() - 1)) {
        speaking.set(speaking.size() - 1, List.of());
      }
    }
    Cataphora cataphora = new Cataphora(text, sentences, resolution, index);
    for (int i = 0; i < attributions.size(); i++) {
      cataphora.join(attributions.get(i), speaking.get(i));
    }
    for (int i = 0; i < attributions.size(); i++) {
      inner(i);
    }
    for (int i = 0; i < attributions.size(); i++) {
      cataphora.only(speaking.get(i));
      cataphora.later(attributions.get(i), speaking.get(i), attributions);
    }
    OpenPronouns open = new OpenPronouns(sentences, resolution, index);
    resolution.mentions().forEach(open::join);
    for (int i = 0; i < attributions.size(); i++) {
      body(i, open);
    }
    Turns turns = new Turns(text, sentences, resolution, index, attributions, speaking);
    turns.fill();
    for (int i = 0; i < attributions.size(); i++) {
      if (attributions.get(i).source().spans().isEmpty()) {
        cataphora.join(attributions.get(i), speaking.get(i));
      }
    }
    for (int i = 0; i < attributions.size(); i++) {
      if (speaking.get(i).size() == 1 && speaking.get(i).get(0).person() == 1) {
        inner(i);
      }
    }
    QuotedPronouns quoted = new QuotedPronouns(text, resolution, index);
    for (int i = 0; i < attributions.size(); i++) {
      firstPerson(attributions.get(i), speaking.get(i));
      quoted.others(attributions.get(i), speaking.get(i));
    }
    for (int i = 0; i < attributions.size(); i++) {
      quoted.within(attributions.get(i), speaking.get(i));
      speaking.get(i).forEach(resolution::need);
    }
    List<Entity> entities = resolution.entities();
    About about = new About(resolution, index, text);
    List<Attribution> out = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      Set<String> ids = new LinkedHashSet<>();
      for (Mentioned m : speaking.get(i)) {
        String id = resolution.id(m);
        if (id != null) {
          ids.add(id);
        }
      }
      Source source = new Source(a.source().spans(), List.copyOf(ids), types.of(i));
      out.add(new Attribution(a.id(), a.kind(), source, a.cue(), a.content(), about.of(a, speaking.get(i), attributions), a.via(), a.quotation(),
          a.within(), a.polarity(), a.hedges(), a.time(), a.confidence()));
    }
    return new Documents(text, sentences, out, entities).joined();
  }

  /** "In its reply it said": the body with which the sentence before begins. */
  private void body(int i, OpenPronouns open) {
    List<Span> source = attributions.get(i).source().spans();
    Mentioned it = source.size() == 1 && attributions.get(i).within() == null && speaking.get(i).size() <= 1
        ? index.inside(source.get(0)).stream().findFirst().orElse(null) : null;
    if (it != null && open.joinBody(it)) {
      speaking.set(i, List.of(it));
    }
  }

  /** Who speaks inside a claim: "we" is whoever claims it, and "the minister" somebody else. */
  private void inner(int i) {
    String within = attributions.get(i).within();
    if (within == null || speaking.get(i).size() != 1) {
      return;
    }
    Mentioned one = speaking.get(i).get(0);
    for (int k = 0; k < attributions.size(); k++) {
      if (attributions.get(k).id().equals(within) && !speaking.get(k).isEmpty()) {
        boolean same = resolution.same(one, speaking.get(k).get(0));
        boolean they = one.form() == Form.PRONOUN && one.plural() && speaking.get(k).size() > 1
            && attributions.get(k).source().spans().stream().flatMap(s -> index.inside(s).stream()).anyMatch(m -> resolution.same(m, one));
        if (one.person() == 1 || they) {
          speaking.set(i, speaking.get(k));
        } else if (same && one.form() == Form.NOMINAL) {
          speaking.set(i, List.of());
        }
      }
    }
  }

  /** "I" in a quotation is its speaker, "we" the body that speaks, "you" whom the cue names. */
  private void firstPerson(Attribution a, List<Mentioned> who) {
    boolean turn = Turns.isLabelled(a, text);
    if (a.quotation() == Attribution.Quotation.INDIRECT && !turn || a.within() != null || who.size() != 1) {
      return;
    }
    Mentioned speaker = who.get(0);
    Entity.Type type = resolution.type(speaker);
    Mentioned addressee = a.cue().spans().isEmpty() ? null : addressee(a.cue().spans().get(a.cue().spans().size() - 1).end());
    for (Span part : a.content()) {
      for (Mentioned m : index.inside(part)) {
        if (!m.quoted() && !turn || m.form() != Form.PRONOUN) {
          continue;
        }
        boolean body = type == Entity.Type.ORGANIZATION || type == Entity.Type.FACILITY || type == Entity.Type.PLACE;
        if (m.person() == 1 && (m.plural() ? body : !body)) {
          if (!resolution.same(speaker, m) && resolution.isTold(m)) { // "my" that the network gave to somebody else does not bring him along
            resolution.part(m);
          }
          resolution.join(speaker, m);
        } else if (m.person() == 2 && addressee != null && !resolution.same(addressee, speaker)) {
          resolution.join(addressee, m);
        }
      }
    }
  }

  /** "told Mayor Ceesay": the person named right behind the cue. */
  private Mentioned addressee(int place) {
    for (Mentioned m : index.after(place, 3)) {
      if (m.whole().start() - place <= 1 && m.form() != Form.PRONOUN && resolution.type(m) == Entity.Type.PERSON) {
        return m;
      }
    }
    return null;
  }
}
