/** How well times are found and put on the calendar. */
package org.hearsay.evaluation.times;
