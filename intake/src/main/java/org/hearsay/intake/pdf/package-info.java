/** The text of a PDF in the order in which it is read, its layout and its facts. */
package org.hearsay.intake.pdf;
