package org.hearsay.reading.role;

/**
 * A title with its organisation.
 *
 * @param post the title; its phrase may begin after the article or possessor
 * @param organization index of the organisation's mention, or -1
 * @param bound true if an article or possessor stands in front, or an organisation is named
 * @param end one past the last word of all
 */
record Phrase(Post post, int organization, boolean bound, int end) {

  /** False for a trade without an organisation. */
  boolean counts() {
    return !post.trade() || organization >= 0;
  }
}
