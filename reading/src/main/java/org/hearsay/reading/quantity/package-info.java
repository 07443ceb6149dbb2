/** Text to quantities: money, percentages, counts, measures, ordinals, fractions. {@link org.hearsay.reading.quantity.QuantityFinder} is the way in. */
package org.hearsay.reading.quantity;
