/** Figures and dates of one text against one another. {@link org.hearsay.reading.check.Checker} is the way in. */
package org.hearsay.reading.check;
