/** The routes under {@code /api/lawyers}. */
package org.chainverdict.lawyers.rest;
