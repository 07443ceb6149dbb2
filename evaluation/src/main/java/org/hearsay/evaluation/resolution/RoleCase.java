package org.hearsay.evaluation.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One case of {@code roles.jsonl}.
 *
 * @param id unique
 * @param text to read
 * @param roles all that it tells
 */
record RoleCase(String id, String text, List<Held> roles) {

  static RoleCase of(JsonNode node) {
    List<Held> roles = new ArrayList<>();
    for (JsonNode role : node.get("roles")) {
      roles.add(
          new Held(
              role.get("person").asText(), role.get("title").asText(), Sets.text(role, "organization"),
              Sets.text(role, "since"), Sets.text(role, "until")));
    }
    return new RoleCase(node.get("id").asText(), node.get("text").asText(), List.copyOf(roles));
  }

  /**
   * A post that somebody holds. As an expectation, person, title and organization may be {@code A|B}, and the organization {@code A|}: or none.
   *
   * @param person name
   * @param title of the post
   * @param organization name, or null
   * @param since ISO date or part of one, or null
   * @param until ISO date or part of one, or null
   */
  record Held(String person, String title, String organization, String since, String until) {

    /** True if what was read is this post. */
    boolean accepts(Held read) {
      return Names.fits(person, read.person) && Names.fitsPost(title, read.title) && acceptsOrganization(read.organization);
    }

    private boolean acceptsOrganization(String name) {
      if (organization == null || name == null) {
        return name == null && (organization == null || Arrays.asList(organization.split("\\|", -1)).contains(""));
      }
      return Names.fits(organization, name);
    }
  }
}
