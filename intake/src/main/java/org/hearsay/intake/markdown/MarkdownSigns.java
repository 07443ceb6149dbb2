package org.hearsay.intake.markdown;

import java.util.regex.Pattern;

/** Signs that a text is Markdown; each is matched in time linear in the text. */
final class MarkdownSigns {
  static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
  static final Pattern LINK = Pattern.compile("\\[[^\\[\\]\\n]{1,200}\\]\\((?:https?://|/)[^()\\s]{1,500}\\)");
  static final Pattern EMPHASIS = Pattern.compile("(?<!\\S)(\\*\\*|__)[^\\s*_][^*_\\n]{0,200}\\1(?!\\w)");
  static final Pattern FENCE = Pattern.compile("(?m)^```");
  static final Pattern FRONT = Pattern.compile("---\\r?\\n(?:[a-z_]+:[^\\n]*\\n){1,50}");

  private MarkdownSigns() {}
}
