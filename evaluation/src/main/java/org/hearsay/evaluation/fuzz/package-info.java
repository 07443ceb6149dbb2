/** Inputs made to break intake. */
package org.hearsay.evaluation.fuzz;
