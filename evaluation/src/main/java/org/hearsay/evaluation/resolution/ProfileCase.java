package org.hearsay.evaluation.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text of {@code profile/} with its count by hand.
 *
 * @param id unique
 * @param text to read
 * @param voices on whose word each sentence stands, in order
 * @param sentences how many
 * @param byVoice how many in the author's own voice ("author") and on the word of each type of source, in small letters
 * @param byEntity how many on the word of each name
 */
record ProfileCase(String id, String text, List<Voice> voices, int sentences, Map<String, Integer> byVoice, Map<String, Integer> byEntity) {

  private static final List<String> IDS = List.of("clinic", "court", "flood", "football", "harbour", "mine", "museum", "strike", "tram", "vote");

  static List<ProfileCase> all() {
    return IDS.stream().map(id -> of(Sets.object("profile/" + id + ".json"))).toList();
  }

  static ProfileCase of(JsonNode node) {
    List<Voice> voices = new ArrayList<>();
    node.get("voices").forEach(voice -> voices.add(new Voice(voice.get("type").asText(), Sets.strings(voice.get("names")))));
    JsonNode profile = node.get("profile");
    Map<String, Integer> byVoice = new LinkedHashMap<>();
    byVoice.put("author", profile.get("author").asInt());
    profile.get("byType").properties().forEach(field -> byVoice.merge(field.getKey(), field.getValue().asInt(), Integer::sum));
    Map<String, Integer> byEntity = new LinkedHashMap<>();
    profile.get("byEntity").properties().forEach(field -> byEntity.put(field.getKey(), field.getValue().asInt()));
    return new ProfileCase(node.get("id").asText(), node.get("text").asText(), voices, profile.get("sentences").asInt(), byVoice, byEntity);
  }

  /**
   * On whose word one sentence stands.
   *
   * @param type author, or a type of source in small letters
   * @param names of the source, if it has any
   */
  record Voice(String type, List<String> names) {}
}
