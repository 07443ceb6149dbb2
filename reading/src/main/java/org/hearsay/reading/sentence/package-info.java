/** Text to sentences. */
package org.hearsay.reading.sentence;
