/** The routes under {@code /api/queries} and {@code /api/disputes}: one implementation for both. */
package org.chainverdict.cases.rest;
