package org.hearsay.evaluation.resolution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** Asks a reading for what test sets tell by words: the entity at some words, the attribution of some words. */
final class Read {

  /** Two spans are the same mention from this share of common characters on. */
  private static final double SAME_MENTION = 0.5;

  private final String text;
  private final List<Attribution> attributions;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Attribution> byId = new HashMap<>();

  Read(Reading reading) {
    text = reading.document().text();
    attributions = reading.attributions();
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    attributions.forEach(attribution -> byId.put(attribution.id(), attribution));
  }

  /** The entity of an id, or null. */
  Entity entity(String id) {
    return id == null ? null : entities.get(id);
  }

  /** The names of the entities of these ids, without those that the text nowhere names. */
  List<String> named(List<String> ids) {
    return ids.stream().distinct().map(entities::get).filter(Objects::nonNull).filter(Read::isNamed).map(Entity::name).toList();
  }

  static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
  }

  /** The entity that these words are a mention of, or null. */
  Entity at(String words) {
    Span place = Words.find(text, words);
    Entity best = null;
    double most = 0;
    for (Entity entity : entities.values()) {
      for (Mention mention : entity.mentions()) {
        double dice = dice(place, mention.span());
        if (dice >= SAME_MENTION && dice > most) {
          most = dice;
          best = entity;
        }
      }
    }
    return best;
  }

  private static double dice(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return 2.0 * Math.max(0, shared) / (a.length() + b.length());
  }

  /**
   * The innermost attribution whose content holds all letters of the words, or null.
   *
   * @param cue words with which its cue must share a character, or null
   */
  Attribution attribution(String words, String cue) {
    Span place = Words.find(text, words);
    Span sign = cue == null ? null : Words.find(text, cue);
    return attributions.stream()
        .filter(a -> holds(a.content(), place))
        .filter(a -> sign == null || a.cue().spans().stream().anyMatch(sign::overlaps))
        .min(Comparator.<Attribution>comparingInt(a -> -depth(a)).thenComparingInt(a -> a.content().stream().mapToInt(Span::length).sum()))
        .orElse(null);
  }

  private boolean holds(List<Span> content, Span place) {
    for (int i = place.start(); i < place.end(); i++) {
      int at = i;
      if (Character.isLetterOrDigit(text.charAt(i)) && content.stream().noneMatch(span -> span.start() <= at && at < span.end())) {
        return false;
      }
    }
    return true;
  }

  private int depth(Attribution attribution) {
    int depth = 0;
    for (Attribution a = byId.get(attribution.within()); a != null && depth < byId.size(); a = byId.get(a.within())) {
      depth++;
    }
    return depth;
  }
}
