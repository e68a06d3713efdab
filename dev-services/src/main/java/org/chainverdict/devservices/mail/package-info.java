/** A real SMTP server that keeps what it receives and shows it to a developer. */
package org.chainverdict.devservices.mail;
