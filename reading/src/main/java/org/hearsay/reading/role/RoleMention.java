package org.hearsay.reading.role;

import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/**
 * Somebody or something where it stands in the text.
 *
 * @param span in UTF-16 units of the text; a title in front of a name may be in it or not
 * @param type what it is, or null if not known
 * @param form by name, by description or by pronoun
 * @param entity whom it stands for; mentions with one number are one's. Negative if not known
 */
public record RoleMention(Span span, Entity.Type type, Mention.Form form, int entity) {}
