package org.hearsay.model;

/**
 * A post held (Popolo's membership).
 *
 * @param title what the post is called
 * @param organization id of the organization, or null
 * @param since ISO date or part of one, or null
 * @param until ISO date or part of one, or null
 * @param span the words that say so
 * @param attribution id of the attribution on whose word it is, or null
 */
public record Role(String title, String organization, String since, String until, Span span, String attribution) {}
