package org.chainverdict.cases;

/**
 * A case of which a request is to be answered.
 *
 * @param offererAvailable whether the lawyer behind the offer is still active and verified; says
 *     nothing where the request is an invitation
 */
public record Answerable(LegalCase legalCase, boolean offererAvailable) {}
