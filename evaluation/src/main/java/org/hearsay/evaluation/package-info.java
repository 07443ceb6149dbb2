/**
 * Measures what the other modules make: scores against gold, calibration, listings of errors, the project's own test
 * sets and benchmarks. Nothing sees it, and nothing of it ships.
 */
package org.hearsay.evaluation;
