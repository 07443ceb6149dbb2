/** Tables of knowledge in resources, as text. */
package org.hearsay.reading.table;
