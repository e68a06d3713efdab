/** What the mails of the platform say, and the jobs that send them. */
package org.chainverdict.notifications.application;
