/** Text, layout and facts out of a mail. */
package org.hearsay.intake.mail;
