package org.hearsay.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.exports.Anchors.Anchor;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.model.Role;
import org.hearsay.model.Span;

/**
 * Who and what the text speaks of: for each entity its other names, the posts it holds, where it stands in the text, what it said and what is said
 * about it. Its mentions show in the text only when somebody asks for them.
 */
final class Cast {

  private static final int WIDEST = 60;

  private final Reading reading;
  private final Sources sources;
  private final Words words;
  private final Markup out;
  private final List<Card> cards = new ArrayList<>();

  /** An entity with the lines on its word and those about it. */
  private record Card(Entity entity, int number, List<Entry> said, List<Entry> about) {

    /** Who is never named, holds no post and says nothing is seldom looked for. */
    private boolean isFolded() {
      return said.isEmpty() && entity.roles().isEmpty() && entity.mentions().stream().noneMatch(mention -> mention.form() == Mention.Form.NAME);
    }
  }

  Cast(Reading reading, List<Entry> entries, Sources sources, Words words, Markup out) {
    this.reading = reading;
    this.sources = sources;
    this.words = words;
    this.out = out;
    Map<String, List<Entry>> said = by(entries, entry -> entry.attribution.source().entities());
    Map<String, List<Entry>> about = by(entries, entry -> entry.attribution.about());
    for (Entity entity : reading.entities()) {
      cards.add(new Card(entity, cards.size() + 1, said.getOrDefault(entity.id(), List.of()), about.getOrDefault(entity.id(), List.of())));
    }
    cards.sort(Comparator.comparing(Card::isFolded).thenComparing(card -> -card.said().size())
        .thenComparing(card -> -card.entity().mentions().size()));
  }

  private static Map<String, List<Entry>> by(List<Entry> entries, Function<Entry, List<String>> ids) {
    Map<String, List<Entry>> out = new LinkedHashMap<>();
    entries.forEach(entry -> ids.apply(entry).stream().distinct().forEach(id -> out.computeIfAbsent(id, key -> new ArrayList<>()).add(entry)));
    return out;
  }

  boolean isEmpty() {
    return cards.isEmpty();
  }

  /** How many have a name, a post or a word to say. */
  int count() {
    return (int) cards.stream().filter(card -> !card.isFolded()).count();
  }

  /** The words that the cards lead to; by its second class name the script finds all mentions of one entity. */
  List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>();
    for (Card card : cards) {
      List<Mention> mentions = card.entity().mentions();
      for (int i = 0; i < mentions.size(); i++) {
        anchors.add(anchor(mentions.get(i).span(), mention(card, i), "m m" + card.number()));
      }
      List<Role> roles = card.entity().roles();
      for (int i = 0; i < roles.size(); i++) {
        anchors.add(anchor(roles.get(i).span(), post(card, i), "m"));
      }
    }
    return anchors;
  }

  private static Anchor anchor(Span span, String id, String look) {
    return new Anchor(span.start(), span.end(), id, look);
  }

  private static String mention(Card card, int index) {
    return "m" + card.number() + "-" + (index + 1);
  }

  private static String post(Card card, int index) {
    return "r" + card.number() + "-" + (index + 1);
  }

  /** Writes nothing where no entity is known. */
  void write() {
    if (isEmpty()) {
      return;
    }
    int shown = count();
    out.open("section", "id", "who", "class", "cast", "tabindex", "-1", "aria-labelledby", "who-title");
    out.element("h2", "Who and what", "id", "who-title").line();
    cards(cards.subList(0, shown));
    if (shown < cards.size()) {
      out.open("details", "class", "more").element("summary", (shown == 0 ? "" : "and ") + (cards.size() - shown) + " that the text does not name");
      cards(cards.subList(shown, cards.size()));
      out.close("details");
    }
    out.close("section").line();
  }

  private void cards(List<Card> some) {
    if (!some.isEmpty()) {
      out.open("ul", "class", "cards").line();
      some.forEach(this::card);
      out.close("ul").line();
    }
  }

  private void card(Card card) {
    Entity entity = card.entity();
    out.open("li", "id", "who" + card.number(), "data-m", String.valueOf(card.number())).open("h3");
    out.element("bdi", cut(entity.name())).text(" ").element("span", Words.term(entity.type()), "class", "type").close("h3");
    if (!entity.aliases().isEmpty()) {
      out.open("p", "class", "aka").text("also ");
      for (int i = 0; i < entity.aliases().size(); i++) {
        out.text(i == 0 ? "" : ", ").element("bdi", cut(entity.aliases().get(i)));
      }
      out.close("p");
    }
    posts(card);
    int sentences = reading.profile().byEntity().getOrDefault(entity.id(), 0);
    lines("says", card.said(), sentences == 0 ? null : "· " + Words.count(sentences, "sentence"));
    lines("is spoken of in", card.about(), null);
    mentions(card);
    out.close("li").line();
  }

  private void posts(Card card) {
    List<Role> roles = card.entity().roles();
    if (roles.isEmpty()) {
      return;
    }
    out.open("ul", "class", "posts");
    for (int i = 0; i < roles.size(); i++) {
      Role role = roles.get(i);
      out.open("li").open("a", "href", "#" + post(card, i)).element("bdi", cut(sources.names().post(role))).close("a");
      out.open("span", "class", "from").text(" line " + words.line(role.span().start()));
      Entry on = sources.entry(role.attribution());
      if (on == null) {
        out.text(", in the author’s words");
      } else {
        out.text(", on the word of ").open("a", "href", "#a" + on.number).element("bdi", sources.name(on)).text(" (" + on.number + ")").close("a");
      }
      out.close("span").close("li");
    }
    out.close("ul");
  }

  private void lines(String what, List<Entry> entries, String more) {
    if (entries.isEmpty()) {
      return;
    }
    out.open("p").element("span", what, "class", "from");
    for (Entry entry : entries) {
      String number = String.valueOf(entry.number);
      out.text(" ").element("a", number, "class", "num", "href", "#a" + number, "aria-label", "attribution " + number);
    }
    if (more != null) {
      out.text(" ").element("span", more, "class", "from");
    }
    out.close("p");
  }

  /** Mentions by their words, each with the line that it stands on. */
  private void mentions(Card card) {
    List<Mention> mentions = card.entity().mentions();
    Map<String, List<Integer>> byWords = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      String said = words.of(List.of(mentions.get(i).span())).toLowerCase(Locale.ROOT);
      byWords.computeIfAbsent(said, key -> new ArrayList<>()).add(i);
    }
    if (mentions.isEmpty()) {
      return;
    }
    out.open("details").element("summary", Words.count(mentions.size(), "mention")).open("ul");
    for (List<Integer> places : byWords.values()) {
      out.open("li").element("bdi", cut(mentions.get(places.get(0)).span().of(reading.document().text()))).text(" ")
          .element("span", "line", "class", "from");
      for (int i : places) {
        String line = String.valueOf(words.line(mentions.get(i).span().start()));
        out.text(" ").element("a", line, "class", "num", "href", "#" + mention(card, i), "aria-label", "line " + line);
      }
      out.close("li");
    }
    out.close("ul").close("details");
  }

  private static String cut(String name) {
    return Words.cut(Words.folded(name), WIDEST);
  }
}
