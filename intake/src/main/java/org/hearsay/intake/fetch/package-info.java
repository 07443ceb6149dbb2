/** One page from the web, at the user's word. */
package org.hearsay.intake.fetch;
