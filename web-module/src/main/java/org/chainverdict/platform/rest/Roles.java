package org.chainverdict.platform.rest;

/** Role names for {@link jakarta.annotation.security.RolesAllowed}, as tokens carry them. */
public final class Roles {

  public static final String ADMIN = "admin";
  public static final String LAWYER = "lawyer";
  public static final String CITIZEN = "citizen";
  public static final String LAW_STUDENT = "law_student";

  private Roles() {}
}
