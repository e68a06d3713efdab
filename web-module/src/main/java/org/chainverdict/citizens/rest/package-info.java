/** The dashboard and the latest activities of citizens. */
package org.chainverdict.citizens.rest;
