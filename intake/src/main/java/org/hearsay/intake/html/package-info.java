/** The article, its layout and its facts out of a web page. */
package org.hearsay.intake.html;
