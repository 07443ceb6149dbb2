package org.hearsay.evaluation.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Entity;
import org.hearsay.model.Reading;

/** Counts of sentences by voice and by entity against counts by hand; a count is right as far as the smaller of the two goes. */
final class ProfileScore {

  private Counts voices = Counts.NONE;
  private Counts entities = Counts.NONE;
  private int sentencesRight;
  private int textsRight;
  private int texts;
  private final List<String> told = new ArrayList<>();

  private ProfileScore() {}

  static ProfileScore of(List<ProfileCase> cases, Function<String, Reading> reader) {
    ProfileScore score = new ProfileScore();
    cases.forEach(one -> score.add(one, reader.apply(one.text())));
    return score;
  }

  private void add(ProfileCase one, Reading reading) {
    Map<String, Integer> byVoice = byVoice(reading);
    Map<String, Integer> byEntity = byEntity(reading, one.byEntity().keySet());
    Counts voice = compared(one.byVoice(), byVoice);
    Counts entity = compared(one.byEntity(), byEntity);
    voices = voices.plus(voice);
    entities = entities.plus(entity);
    boolean sameSentences = reading.profile().sentences() == one.sentences();
    boolean whole = sameSentences && same(voice) && same(entity);
    texts++;
    sentencesRight += sameSentences ? 1 : 0;
    textsRight += whole ? 1 : 0;
    if (!whole) {
      told.add(one.id() + ": expected " + one.sentences() + " sentences " + one.byVoice() + " " + one.byEntity());
      told.add("    read " + reading.profile().sentences() + " sentences " + byVoice + " " + byEntity);
    }
  }

  private static boolean same(Counts counts) {
    return counts.right() == counts.read() && counts.right() == counts.gold();
  }

  private static Map<String, Integer> byVoice(Reading reading) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("author", reading.profile().author());
    reading.profile().byType().forEach((type, count) -> {
      if (count > 0) {
        counts.merge(type.name().toLowerCase(Locale.ROOT), count, Integer::sum);
      }
    });
    return counts;
  }

  /** By the expected name where an entity has it, else by its own. */
  private static Map<String, Integer> byEntity(Reading reading, Set<String> expected) {
    Read read = new Read(reading);
    Map<String, Integer> counts = new LinkedHashMap<>();
    reading.profile().byEntity().forEach((id, count) -> {
      Entity entity = read.entity(id);
      if (entity != null && count > 0 && Read.isNamed(entity)) {
        counts.merge(expected.stream().filter(name -> Names.fits(name, entity.name())).findFirst().orElse(entity.name()), count, Integer::sum);
      }
    });
    return counts;
  }

  private static Counts compared(Map<String, Integer> gold, Map<String, Integer> read) {
    Set<String> keys = new HashSet<>(gold.keySet());
    keys.addAll(read.keySet());
    Counts sum = Counts.NONE;
    for (String key : keys) {
      int expected = gold.getOrDefault(key, 0);
      int have = read.getOrDefault(key, 0);
      sum = sum.plus(new Counts(Math.min(expected, have), have, expected));
    }
    return sum;
  }

  Counts voices() {
    return voices;
  }

  Counts entities() {
    return entities;
  }

  /** The texts that are not wholly right, each with both counts. */
  List<String> told() {
    return told;
  }

  List<String> table() {
    return List.of(
        voices.row("by voice"),
        entities.row("by entity"),
        String.format(Locale.ROOT, "texts: %d; number of sentences right: %d; wholly right: %d", texts, sentencesRight, textsRight));
  }
}
