/** Messages to people outside the platform; today e-mail. */
package org.chainverdict.notifications;
