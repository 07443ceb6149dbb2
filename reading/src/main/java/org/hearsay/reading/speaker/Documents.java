package org.hearsay.reading.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * Joins the documents that speak more than once in a text: "a new harbour report", "the report", "it" are one source. The network tells no mentions of
 * documents, so the words of the sources do: a definite description goes to the last document of its noun, unless both have names that differ, a pronoun
 * to the last document at all.
 */
final class Documents {

  /** Sentences that a pronoun may stand behind the words it stands for. */
  private static final int REACH = 2;
  private static final Pattern LEAD = Pattern.compile("(?i)(an?|the|this|that|these|those|its|their|his|her|our|one|another) (.*)", Pattern.DOTALL);
  private static final Set<String> NEW = Set.of("a", "an", "one", "another");
  /** Where the noun phrase's head has been, at the latest. */
  private static final Pattern BEHIND_HEAD = Pattern.compile("[,;:(]| (?:of|by|on|from|in|for|to|about|into|at|with|that|which|who|seen|sent|written|drawn|shown|held|made|given|taken|\\p{Ll}+ed|\\p{Ll}+ing)\\b");
  private static final Pattern TITLE = Pattern.compile("[\"“”‘](\\p{Lu}[^\"“”’]+)[\"“”’]?");
  private static final Pattern NEWS = Pattern.compile("^(?:new|recent|latest|own) ");
  private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}[\\p{L}'’.-]*");

  /** One document with the places where it stands. */
  private static final class Chain {
    private final String head;
    private final Set<String> capitals = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Integer> attributions = new ArrayList<>();
    private String name;
    /** The entity that it is already, of mentions that the network joined; else null. */
    private Entity known;
    /** Whoever speaks through it, where the words of a source tell: "a report by Brae & Holt". */
    private List<String> owners = List.of();

    Chain(String head) {
      this.head = head;
    }
  }

  private final String text;
  private final List<Span> sentences;
  private final List<Attribution> attributions;
  private final List<Entity> entities;
  private final List<Chain> chains = new ArrayList<>();

  /** @param attributions with their entities and the types of their sources */
  Documents(String text, List<Span> sentences, List<Attribution> attributions, List<Entity> entities) {
    this.text = text;
    this.sentences = sentences;
    this.attributions = attributions;
    this.entities = entities;
  }

  /** The attributions and entities with those documents that speak at least twice as entities, behind the others; a document of somebody's stays his. */
  Speakers.Voiced joined() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Source source = attributions.get(i).source();
      boolean titled = source.spans().size() == 1 && source.entities().isEmpty() && isTitled(source.spans().get(0));
      if (source.spans().size() == 1 && (source.type() == Source.Type.DOCUMENT || titled)) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingInt(i -> attributions.get(i).source().spans().get(0).start()));
    order.forEach(this::place);
    List<Attribution> told = new ArrayList<>(attributions);
    Map<Span, Integer> taken = new HashMap<>();
    List<Entity> all = new ArrayList<>();
    Map<String, Chain> known = new HashMap<>();
    for (Chain chain : chains) {
      if (!chain.owners.isEmpty()) {
        chain.attributions.forEach(i -> told.set(i, by(told.get(i), chain.owners)));
      } else if (chain.known != null) {
        known.put(chain.known.id(), chain);
        chain.attributions.forEach(i -> told.set(i, by(told.get(i), List.of(chain.known.id()))));
      } else if (chain.attributions.size() > 1) {
        String id = "e" + (entities.size() + all.size() + 1);
        chain.mentions.forEach(m -> taken.put(m.span(), chain.attributions.get(0)));
        all.add(new Entity(id, chain.name, Entity.Type.WORK, List.of(), chain.mentions, List.of()));
        chain.attributions.forEach(i -> told.set(i, by(told.get(i), List.of(id))));
      }
    }
    List<Entity> others = entities.stream().map(e -> known.containsKey(e.id()) ? with(e, known.get(e.id())) : without(e, taken.keySet())).toList();
    all.addAll(0, others);
    return new Speakers.Voiced(told, all);
  }

  private static Entity with(Entity one, Chain chain) {
    List<Mention> mentions = new ArrayList<>(one.mentions());
    chain.mentions.stream().filter(m -> mentions.stream().noneMatch(old -> old.span().overlaps(m.span()))).forEach(mentions::add);
    mentions.sort(Comparator.comparing(Mention::span));
    return new Entity(one.id(), chain.name, one.type(), one.aliases(), mentions, one.roles());
  }

  /** A document that is an entity, though it has no name. */
  private Entity known(List<String> ids) {
    return entities.stream().filter(e -> ids.equals(List.of(e.id())) && e.type() == Entity.Type.WORK
        && e.mentions().stream().noneMatch(m -> m.form() == Form.NAME)).findFirst().orElse(null);
  }

  /** A pronoun is a mention of one entity only: of the document, unless the other one stands nowhere else. */
  private static Entity without(Entity one, Set<Span> taken) {
    List<Mention> left = one.mentions().stream().filter(m -> !taken.contains(m.span())).toList();
    boolean kept = left.isEmpty() || left.size() == one.mentions().size();
    return kept ? one : new Entity(one.id(), one.name(), one.type(), one.aliases(), left, one.roles());
  }

  private static Attribution by(Attribution a, List<String> ids) {
    Source source = new Source(a.source().spans(), ids, Source.Type.DOCUMENT);
    return new Attribution(a.id(), a.kind(), source, a.cue(), a.content(), a.about(), a.via(), a.quotation(), a.within(), a.polarity(), a.hedges(), a.time(),
        a.confidence());
  }

  private void place(int i) {
    Span span = attributions.get(i).source().spans().get(0);
    List<String> owners = attributions.get(i).source().entities();
    String words = span.of(text).strip();
    Entity known = known(owners);
    if (known != null) {
      Chain chain = chains.stream().filter(c -> c.known == known).findFirst().orElseGet(() -> begun(known));
      add(chain, i, new Mention(span, words.equalsIgnoreCase("it") ? Form.PRONOUN : Form.NOMINAL));
      return;
    }
    if (owners.isEmpty() && words.equalsIgnoreCase("it")) {
      Chain last = chains.stream().filter(c -> isNear(c, span)).max(Comparator.comparingInt(Documents::end)).orElse(null);
      add(last, i, new Mention(span, Form.PRONOUN));
      return;
    }
    Matcher lead = LEAD.matcher(words);
    boolean led = lead.matches();
    String rest = led ? lead.group(2) : words;
    String head = head(rest);
    if (head.isEmpty()) {
      return;
    }
    Set<String> capitals = new HashSet<>();
    CAPITAL.matcher(rest).results().forEach(m -> capitals.add(m.group().toLowerCase(Locale.ROOT)));
    Chain chain = null;
    if (owners.isEmpty() && led && !NEW.contains(lead.group(1).toLowerCase(Locale.ROOT))) {
      chain = chains.stream().filter(c -> c.head.equals(head) && agree(c.capitals, capitals)).reduce((first, second) -> second).orElse(null);
    }
    if (chain == null) {
      chain = new Chain(head);
      chain.owners = owners;
      chains.add(chain);
    }
    if (chain.name == null || capitals.size() > chain.capitals.size()) {
      chain.name = name(rest, head);
    }
    chain.capitals.addAll(capitals);
    add(chain, i, new Mention(span, Form.NOMINAL));
  }

  private Chain begun(Entity known) {
    Matcher lead = LEAD.matcher(known.name());
    String rest = lead.matches() ? lead.group(2) : known.name();
    Chain chain = new Chain(head(rest));
    chain.known = known;
    chain.name = name(rest, chain.head);
    CAPITAL.matcher(rest).results().forEach(m -> chain.capitals.add(m.group().toLowerCase(Locale.ROOT)));
    chains.add(chain);
    return chain;
  }

  /** A title without its marks, else the description as far as its noun, or all if that is bare: "Halden harbour report", "the report on dredging". */
  private static String name(String words, String head) {
    Matcher title = TITLE.matcher(words);
    if (title.lookingAt()) {
      return title.group(1).strip();
    }
    String front = front(words);
    String name = NEWS.matcher((front.indexOf(' ') > 0 ? front : words).replaceAll("\\s+", " ")).replaceFirst("");
    return name.toLowerCase(Locale.ROOT).startsWith(head) ? "the " + name : name;
  }

  /** "The “Report on Dredging”". */
  private boolean isTitled(Span source) {
    Matcher lead = LEAD.matcher(source.of(text).strip());
    return lead.matches() && TITLE.matcher(lead.group(2)).lookingAt();
  }

  private static void add(Chain chain, int i, Mention mention) {
    if (chain != null) {
      chain.attributions.add(i);
      if (chain.mentions.stream().noneMatch(m -> m.span().equals(mention.span()))) {
        chain.mentions.add(mention);
      }
    }
  }

  /** "Harbour report" and "report on dredging" have the head "report"; what stands in marks is a title, whose first noun counts. */
  private static String head(String words) {
    Matcher title = TITLE.matcher(words);
    String phrase = title.lookingAt() ? title.group(1) : words;
    String front = front(phrase);
    return front.substring(front.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", "");
  }

  /** "Internal review" of "internal review seen by this newspaper". */
  private static String front(String phrase) {
    Matcher end = BEHIND_HEAD.matcher(phrase);
    return (end.find() && end.start() > 0 ? phrase.substring(0, end.start()) : phrase).strip();
  }

  private static boolean agree(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
  }

  private static int end(Chain chain) {
    return chain.mentions.get(chain.mentions.size() - 1).span().end();
  }

  private boolean isNear(Chain chain, Span pronoun) {
    return end(chain) <= pronoun.start() && sentence(pronoun.start()) - sentence(end(chain) - 1) <= REACH;
  }

  private int sentence(int place) {
    int count = 0;
    while (count < sentences.size() && sentences.get(count).end() <= place) {
      count++;
    }
    return count;
  }
}
