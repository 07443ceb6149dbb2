/** Whether a text is in English, and which passages are not. */
package org.hearsay.intake.language;
