/** The frame of every REST route: envelopes, refusals, parameters, body limits, authorisation. */
package org.chainverdict.platform.rest;
