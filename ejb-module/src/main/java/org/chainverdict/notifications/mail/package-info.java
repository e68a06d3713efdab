/** Mail over SMTP. */
package org.chainverdict.notifications.mail;
