package org.hearsay.evaluation.times;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two halves of a set of texts: rules are tuned on one and its errors read, the other is only scored. */
enum Half {
  TUNE, REPORT, WHOLE;

  /** By the first hexadecimal digit of the SHA-256 of a text's name: even ones are for tuning. */
  boolean holds(String name) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      boolean even = (hash[0] >> 4 & 1) == 0;
      return this == WHOLE || even == (this == TUNE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }

  boolean holds(int index) {
    return this == WHOLE || index % 2 == 0 == (this == TUNE);
  }
}
