/** Text to word pieces to what the network's heads say of every piece. */
package org.hearsay.reading.encoder;
