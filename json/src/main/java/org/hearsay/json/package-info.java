/** How a reading looks outside the program: hearsay-reading/1 and its schema, both ways, and the only place where offsets change their unit. */
package org.hearsay.json;
