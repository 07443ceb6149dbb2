/** Takes in files as documents with their exact text, what is known about them, their hash and what was doubtful. */
package org.hearsay.intake;
