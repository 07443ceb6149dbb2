/** What every format yields: text with its layout, facts, or a refusal. */
package org.hearsay.intake.extract;
