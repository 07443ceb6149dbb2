/** How well names are found, mentions are joined to chains, pronouns are told whom they stand for, and sentences who is their source. */
package org.hearsay.evaluation.entities;
