/** Bytes to characters: limits, gzip, what an input is, its character set. */
package org.hearsay.intake.bytes;
