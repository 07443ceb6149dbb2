/** Readings in forms that others open: a page for a browser and a table for a spreadsheet. Nothing here reads; it only shows. */
package org.hearsay.exports;
