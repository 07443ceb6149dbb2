package org.hearsay.evaluation.webpages;

/** Rules are made while looking at one half of the pages; the other half tells how they do on pages nobody looked at. */
enum Half {
  TUNED("names 0 to 7, tuned on"),
  SET_ASIDE("names 8 to f, set aside");

  private final String title;

  Half(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** Names are hexadecimal hashes, so the first digit draws by lot. */
  static Half of(String name) {
    return !name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '7' ? TUNED : SET_ASIDE;
  }
}
