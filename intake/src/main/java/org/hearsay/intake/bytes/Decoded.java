package org.hearsay.intake.bytes;

import java.nio.charset.Charset;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Characters that were bytes.
 *
 * @param text every character of the input, without its byte-order mark
 * @param charset by which it was read
 * @param guessed true if neither a mark, a declaration nor valid UTF-8 told the character set
 * @param malformed where U+FFFD stands for bytes that are no text, neighbours joined
 */
public record Decoded(String text, Charset charset, boolean guessed, List<Span> malformed) {}
