/** Entities of a document: names, the mentions that the network finds, and which of them stand for the same one. */
package org.hearsay.reading.entity;
