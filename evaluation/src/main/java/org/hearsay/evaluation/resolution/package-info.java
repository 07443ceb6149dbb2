/** Measures entities: whose word, who holds which post, whom a claim is about, and on whose word a text stands. */
package org.hearsay.evaluation.resolution;
