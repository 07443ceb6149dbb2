/** Text to times: TIMEX3 values of what the rules in the tables find. */
package org.hearsay.reading.time;
