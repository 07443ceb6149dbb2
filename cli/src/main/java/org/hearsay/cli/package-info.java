/** The command line: reads inputs and prints the ledger for people, or readings as JSON. */
package org.hearsay.cli;
