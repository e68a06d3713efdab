package org.chainverdict.administration;

import org.chainverdict.identity.KnownPeople;

/** A report, and the accounts that it names: both came in one go. */
public record Figures<T>(T figures, KnownPeople people) {}
