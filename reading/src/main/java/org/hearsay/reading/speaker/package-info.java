/** Who speaks in each attribution, and whom its claim is about. */
package org.hearsay.reading.speaker;
