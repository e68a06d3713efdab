/** The routes under {@code /api/auth}. */
package org.chainverdict.identity.rest;
