package org.hearsay.evaluation;

import org.hearsay.model.Attribution;

/** One attribution of a reading that counts, with its characters in code points. */
record Predicted(Attribution attribution, Roles roles) {}
