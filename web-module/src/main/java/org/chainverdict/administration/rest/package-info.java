/** The routes under {@code /api/admin}. */
package org.chainverdict.administration.rest;
