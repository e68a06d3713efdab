/**
 * Tests that are made from the contract: every operation that a node describes at {@code /openapi}
 * is called by every kind of caller, and with everything that it has to refuse. A new route is
 * tested as soon as it is served; what it needs beforehand is said in {@link
 * org.chainverdict.systemtest.contract.Preparations}.
 */
package org.chainverdict.systemtest.contract;
