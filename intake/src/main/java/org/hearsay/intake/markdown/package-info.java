/** Text and layout out of Markdown. */
package org.hearsay.intake.markdown;
