package org.hearsay.model;

/**
 * A document that could not be read at all.
 *
 * @param origin path or URL as given
 * @param reason one sentence for people that also names the way out
 */
public record Refused(String origin, String reason) implements Intaken {}
