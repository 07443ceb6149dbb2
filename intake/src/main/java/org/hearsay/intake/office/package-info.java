/** Text and layout out of the documents of office programs: DOCX, ODT and RTF. */
package org.hearsay.intake.office;
