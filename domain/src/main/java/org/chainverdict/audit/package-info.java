/** What happened to the security of accounts, kept for a year. */
package org.chainverdict.audit;
