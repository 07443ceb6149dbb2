/** What the heads say of every piece to attributions: cues found, sources and contents linked to them, chains followed inward. */
package org.hearsay.reading.attribution;
