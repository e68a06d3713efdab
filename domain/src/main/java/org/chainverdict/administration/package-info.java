/** What administrators see and decide: accounts, lawyers who wait for approval, figures. */
package org.chainverdict.administration;
