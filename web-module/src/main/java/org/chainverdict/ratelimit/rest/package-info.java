/** Rate limits on the way of a request, their headers, and their administration. */
package org.chainverdict.ratelimit.rest;
