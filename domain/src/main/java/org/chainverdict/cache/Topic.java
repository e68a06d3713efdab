package org.chainverdict.cache;

/**
 * A kind of data of which answers are made. A change names topics and not routes, so that a new
 * route over known data needs no new line in any use case.
 */
public enum Topic {
  /** Whatever there is: every entry carries it. For the purge, and when nothing better is known. */
  EVERYTHING(Subject.NONE),
  /** All entries of one route, named by its path. */
  ROUTE(Subject.ROUTE),
  /** Who is signed in: whether the account may act, and as what. */
  ACCOUNT(Subject.CALLER),
  /** What is shown of an account wherever it is embedded. */
  PERSON(Subject.READ),
  /** The lists of verified lawyers. */
  DIRECTORY(Subject.NONE),
  /** The page of one lawyer. */
  LAWYER(Subject.PATH),
  /** The administrators' lists of accounts. */
  USERS(Subject.NONE),
  /** The administrators' figures. */
  REPORTS(Subject.NONE),
  /** Any list of queries that may hold another one's. */
  QUERIES(Subject.NONE),
  /** Any list of disputes that may hold another one's. */
  DISPUTES(Subject.NONE),
  /** One query or dispute. */
  CASE(Subject.PATH),
  /** The cases, offers and invitations of one account. */
  CASES_OF(Subject.CALLER),
  /** The connections of one account, pending ones included. */
  CONNECTIONS_OF(Subject.CALLER),
  /** The older list of clients, or of lawyers, of one account. */
  CLIENTS_OF(Subject.CALLER),
  /** The chats of one account, with what they show of their messages. */
  CHATS_OF(Subject.CALLER),
  /** One consultation. */
  CONSULTATION(Subject.PATH),
  /** The consultations of one account. */
  CONSULTATIONS_OF(Subject.CALLER);

  private final Subject subject;

  Topic(Subject subject) {
    this.subject = subject;
  }

  /** Where a cached answer finds out of whom or what it speaks. */
  public Subject subject() {
    return subject;
  }

  /** What a tag of the topic is about. */
  public enum Subject {
    NONE,
    /** The account that asks. */
    CALLER,
    /** The identifier in the path. */
    PATH,
    /** Noted while the answer was made. */
    READ,
    ROUTE
  }
}
