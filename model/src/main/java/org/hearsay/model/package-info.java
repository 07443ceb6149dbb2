/** The records that all stages speak in: what a document is, and what a reading found in it. Sees the JDK alone. */
package org.hearsay.model;
