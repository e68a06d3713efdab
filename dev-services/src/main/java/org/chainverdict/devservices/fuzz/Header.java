package org.chainverdict.devservices.fuzz;

/** A header line or a query parameter, as it goes over the wire. */
record Header(String name, String value) {}
