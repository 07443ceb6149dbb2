package org.hearsay.model;

import java.util.Objects;

/**
 * A place where an entity stands, and in which form.
 *
 * @param span of a name the name alone, else all of it
 * @param form how it stands
 * @param whole all of it, with article, title and what hangs on it ("the late President Ama Roe of Halden"), as coreference counts mentions;
 *     never null
 */
public record Mention(Span span, Form form, Span whole) {

  /** Checks that no part is missing. */
  public Mention {
    Objects.requireNonNull(whole, "whole");
  }

  /** A mention with nothing around it. */
  public Mention(Span span, Form form) {
    this(span, form, span);
  }

  /** Written out, as is that of {@link Span}: a record's own is put together at run time, which a short reading's start pays for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Mention mention && span.equals(mention.span) && form == mention.form && whole.equals(mention.whole);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * span.hashCode() + Objects.hashCode(form)) + whole.hashCode();
  }

  /** By name, by description ("the senator") or by pronoun. */
  public enum Form {
    NAME, NOMINAL, PRONOUN
  }
}
