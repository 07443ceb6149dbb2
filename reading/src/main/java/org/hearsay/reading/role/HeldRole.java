package org.hearsay.reading.role;

import org.hearsay.model.Span;

/**
 * A post that somebody holds, held or is to hold.
 *
 * @param holder index of the person's mention in the list that was given
 * @param title what the post is called, as the text writes it, without article and without "former", "acting" and the like
 * @param organization index of the organisation's mention, or -1
 * @param since ISO year, month or day, or null
 * @param until ISO year, month or day, or null
 * @param evidence the words that say so, in UTF-16 units of the text
 */
public record HeldRole(int holder, String title, int organization, String since, String until, Span evidence) {}
