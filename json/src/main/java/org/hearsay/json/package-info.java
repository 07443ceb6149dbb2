/** How a reading looks outside: hearsay-reading/1 and its schema, both ways, the only place where offsets change. */
package org.hearsay.json;
