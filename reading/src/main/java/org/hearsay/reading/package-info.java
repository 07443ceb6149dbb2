/** Document to reading: one pass of one neural encoder, then what its heads found, linked and typed. {@link org.hearsay.reading.Reader} is the way in. */
package org.hearsay.reading;
