package org.hearsay.intake.fetch;

/** Tells addresses of pages from paths, without loading what fetches them. */
public final class Address {
  private Address() {}

  /** True for what begins with {@code http://} or {@code https://}, in any case. */
  public static boolean is(String input) {
    return input.regionMatches(true, 0, "https://", 0, 8) || input.regionMatches(true, 0, "http://", 0, 7);
  }
}
