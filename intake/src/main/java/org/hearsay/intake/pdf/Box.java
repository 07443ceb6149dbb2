package org.hearsay.intake.pdf;

/** A rectangle on a page, in points from the upper left. */
record Box(double x0, double y0, double x1, double y1) {}
