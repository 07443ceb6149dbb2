package org.hearsay.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The parts of the page that ship with the module, and the policy that lets these and nothing else act. */
final class Parts {

  static final String STYLE = resource("page.css");
  static final String SCRIPT = resource("page.js");
  static final String HELP = resource("help.html");

  /** A quotation mark; browsers ask a server for a picture of their own choice where a page brings none. */
  static final String ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
      + "%3Crect width='32' height='32' rx='7' fill='%231c4a8a'/%3E"
      + "%3Cpath d='M8 21v-4q0-6 5-8l1 2q-3 1-3 4h3v6zm10 0v-4q0-6 5-8l1 2q-3 1-3 4h3v6z' fill='%23fff'/%3E%3C/svg%3E";

  /**
   * Nothing may be loaded from anywhere, nothing may be sent anywhere, and no style or script may act but the two above, known by their hashes
   * (CSP 3). Even markup that found its way out of a document could cause no request.
   */
  static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
      + "'; img-src data:; base-uri 'none'; form-action 'none'";

  private Parts() {}

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Parts.class.getResourceAsStream(name), name)) {
      // browsers hash after they have made every line end LF, and a checkout may have made them CR LF
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
