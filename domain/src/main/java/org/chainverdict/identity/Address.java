package org.chainverdict.identity;

/** Postal address; every part is optional. */
public record Address(String street, String city, String state, String pincode) {}
