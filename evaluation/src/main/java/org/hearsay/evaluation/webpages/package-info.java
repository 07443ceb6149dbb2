/** Measures what intake takes out of web pages: the text of the article, and the facts about it. */
package org.hearsay.evaluation.webpages;
