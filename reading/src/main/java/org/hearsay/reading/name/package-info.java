/** What names themselves tell: the parts of a person's name, whether two names may be one, sex, aliases, and what nominals and pronouns say. */
package org.hearsay.reading.name;
