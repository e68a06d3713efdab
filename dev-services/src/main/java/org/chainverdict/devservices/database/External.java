package org.chainverdict.devservices.database;

/** A database that the caller named; it is neither started nor stopped here. */
public record External(String uri) implements DatabaseEngine {
  @Override
  public String name() {
    return "external";
  }

  @Override
  public String description() {
    return "the database of MONGODB_URI";
  }
}
