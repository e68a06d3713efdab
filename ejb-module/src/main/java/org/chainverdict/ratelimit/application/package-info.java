/**
 * Decides about requests, keeps the limits of all nodes the same, and lets operators change them.
 */
package org.chainverdict.ratelimit.application;
