package org.hearsay.intake.fetch;

import java.nio.charset.Charset;

/**
 * What a server answered.
 *
 * @param bytes of the answer
 * @param charset that the server names, or null
 */
public record Fetched(byte[] bytes, Charset charset) {}
