/** The hall: use cases that join the stages. {@link org.hearsay.app.Hearsay} takes inputs in and gives readings back. */
package org.hearsay.app;
