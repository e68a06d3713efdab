/** What a person sees while things start. */
package org.chainverdict.devservices.console;
