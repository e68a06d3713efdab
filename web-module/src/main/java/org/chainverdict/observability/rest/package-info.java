/** The health routes of the existing clients, beside the MicroProfile ones. */
package org.chainverdict.observability.rest;
