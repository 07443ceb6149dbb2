package org.hearsay.evaluation.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Span;

/**
 * A document of GUM with its mentions.
 *
 * @param name of the file, without its extension
 * @param text rebuilt from its words
 * @param words in order
 * @param mentions in the order of their ends, inner ones first
 */
record GumDocument(String name, String text, List<GumWord> words, List<GumMention> mentions) {

  private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\))?|([^()]+)\\)");
  private static final Set<String> NAMED = Set.of("person", "organization", "place");
  private static final Set<String> CHAINED = Set.of("person", "organization", "place", "event");

  /** All documents of a folder of CoNLL-U files, but those whose words were taken out (underscores). */
  static List<GumDocument> folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".conllu")).sorted().toList();
    }
    List<GumDocument> out = new ArrayList<>();
    for (Path file : files) {
      GumDocument document = of(file.getFileName().toString().replace(".conllu", ""), Files.readAllLines(file));
      long blank = document.words.stream().filter(w -> w.form().matches("_+")).count();
      if (blank * 2 < document.words.size()) {
        out.add(document);
      }
    }
    return out;
  }

  /** @throws IllegalArgumentException if a mention is closed that is not open, or the other way round */
  static GumDocument of(String name, List<String> lines) {
    GumText text = new GumText();
    List<GumMention> mentions = new ArrayList<>();
    boolean paragraph = false;
    boolean between = true;
    int first = 0;
    for (String line : lines) {
      if (line.matches("# newpar( =.*)?")) {
        paragraph = true;
      } else if (line.isEmpty()) {
        mentions.addAll(mentions(name, text.words().subList(first, text.words().size())));
        first = text.words().size();
        between = true;
      } else if (line.charAt(0) != '#') {
        if (between) {
          text.sentence(paragraph);
          between = false;
          paragraph = false;
        }
        text.line(line);
      }
    }
    mentions.addAll(mentions(name, text.words().subList(first, text.words().size())));
    return new GumDocument(name, text.text(), List.copyOf(text.words()), mentions);
  }

  /** {@code (7-person-…} opens a mention of group 7, {@code 7)} closes the one opened last. */
  private static List<GumMention> mentions(String name, List<GumWord> sentence) {
    Map<String, Deque<Integer>> starts = new LinkedHashMap<>();
    Map<String, Deque<String>> types = new LinkedHashMap<>();
    List<GumMention> out = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Matcher bracket = BRACKET.matcher(sentence.get(i).entity());
      while (bracket.find()) {
        boolean opens = bracket.group(1) != null;
        String group = opens ? bracket.group(1).split("-")[0] : bracket.group(3);
        if (opens) {
          starts.computeIfAbsent(group, g -> new ArrayDeque<>()).push(i);
          types.computeIfAbsent(group, g -> new ArrayDeque<>()).push(bracket.group(1).split("-")[1]);
        }
        if (!opens || bracket.group(2) != null) {
          if (!starts.containsKey(group) || starts.get(group).isEmpty()) {
            throw new IllegalArgumentException(name + ": " + group + ") closes what is not open");
          }
          out.add(mention(sentence.subList(starts.get(group).pop(), i + 1), types.get(group).pop(), group));
        }
      }
    }
    if (starts.values().stream().anyMatch(open -> !open.isEmpty())) {
      throw new IllegalArgumentException(name + ": a mention stays open in: " + sentence);
    }
    return out;
  }

  private static GumMention mention(List<GumWord> words, String type, String group) {
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    return new GumMention(span, type, head(words).tag().equals("PROPN"), group);
  }

  /** The word that depends on one outside; where several do, the first that is no punctuation. */
  private static GumWord head(List<GumWord> words) {
    int first = words.get(0).number();
    int last = words.get(words.size() - 1).number();
    List<GumWord> out = words.stream().filter(w -> w.head() < first || w.head() > last).toList();
    return out.stream().filter(w -> !w.tag().equals("PUNCT")).findFirst().orElse(out.get(0));
  }

  /** The mentions with a proper noun for head that lie in no other such mention, if they are a person, an organization or a place. */
  NamedText names() {
    List<GumMention> named = mentions.stream().filter(GumMention::named).toList();
    Set<Name> names = new LinkedHashSet<>();
    for (GumMention m : named) {
      boolean inner = named.stream().anyMatch(o -> o.span().contains(m.span()) && !o.span().equals(m.span()));
      if (!inner && NAMED.contains(m.type())) {
        names.add(new Name(m.span(), m.type()));
      }
    }
    return new NamedText(name, text, List.copyOf(names));
  }

  /** Chains of two mentions or more of which one is a person, an organization, a place or an event. */
  List<Set<Span>> chains() {
    Map<String, Set<Span>> chains = new LinkedHashMap<>();
    Set<String> wanted = new LinkedHashSet<>();
    for (GumMention m : mentions) {
      chains.computeIfAbsent(m.group(), g -> new LinkedHashSet<>()).add(m.span());
      if (CHAINED.contains(m.type())) {
        wanted.add(m.group());
      }
    }
    chains.keySet().retainAll(wanted);
    return several(chains.values());
  }

  /** The chains of two mentions or more. */
  static List<Set<Span>> several(Collection<Set<Span>> chains) {
    return chains.stream().filter(chain -> chain.size() > 1).toList();
  }
}
