/** The posts that a text says people hold or held, by tables of posts and verbs; names and other mentions are given. */
package org.hearsay.reading.role;
