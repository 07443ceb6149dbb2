/** Measures quantities and checks, without the network. */
package org.hearsay.evaluation.quantities;
