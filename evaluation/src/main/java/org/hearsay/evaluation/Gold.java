package org.hearsay.evaluation;

import org.hearsay.model.Attribution;

/** One attribution that people marked; {@code quotation} is computed from the marks around its content's words. */
record Gold(Roles roles, Attribution.Quotation quotation) {}
