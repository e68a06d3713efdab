/**
 * Sends requests that are wrong in one place each, made from what a node describes at {@code
 * /openapi}, and judges every answer. Tests and {@code scripts/chaos fuzz} share it.
 */
package org.chainverdict.devservices.fuzz;
