/** How well loaded words are found. */
package org.hearsay.evaluation.tone;
