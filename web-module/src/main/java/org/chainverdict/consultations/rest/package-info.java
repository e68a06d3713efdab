/** The routes under {@code /api/consultations}. */
package org.chainverdict.consultations.rest;
