/**
 * The description of the API that {@code /openapi} serves.
 *
 * <p>The contract ({@code openapi/contract.yaml}) is larger than what is built so far and is
 * written for implementers. Clients are shown only what this server answers today, so the served
 * document is derived: contract, our amendments, minus every operation without a resource method,
 * minus notes about the older system. A hand-kept copy would drift within days.
 */
package org.chainverdict.platform.openapi;
