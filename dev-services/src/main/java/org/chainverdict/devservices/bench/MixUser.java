package org.chainverdict.devservices.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One citizen of the mixed load, who leaves a mark with his name and a rising number in all that he
 * writes. From the marks in an answer follows whose it is and how old.
 */
final class MixUser {

  static final String DASHBOARD = "/api/citizens/dashboard";

  private static final Pattern MARK = Pattern.compile("mark-([0-9a-f]{24})-(\\w+)-(\\d+)");
  private static final Pattern TOTAL = Pattern.compile("\"totalQueries\":(\\d+)");

  private static final Pattern REFRESH = Pattern.compile("\"refreshToken\":\"([^\"]+)\"");

  private final String id;
  private final String email;
  private final String run;
  private volatile String refreshToken = "";
  private final AtomicLong written = new AtomicLong();
  private final MixRequest request;
  private final long totalAtStart;

  /** One write of a user at a time, so that the numbers rise in the order of the entries. */
  final ReentrantLock writing = new ReentrantLock();

  /**
   * @param run tells these marks from those of an earlier run on the same data
   * @param request to a lawyer; null for a user who only files queries
   * @param totalAtStart how many queries were his before
   */
  MixUser(String id, String email, String run, MixRequest request, long totalAtStart) {
    this.id = id;
    this.email = email;
    this.run = run;
    this.request = request;
    this.totalAtStart = totalAtStart;
  }

  /** What an answer has to show at least, to be looked at before it is asked for. */
  long written() {
    return written.get();
  }

  void wrote(long number) {
    written.set(number);
  }

  String mark(long number) {
    return "mark-" + id + '-' + run + '-' + number;
  }

  /** The one that is to be exchanged next. */
  String refreshToken() {
    return refreshToken;
  }

  /** Takes it from the answer to a sign-in or to an exchange. */
  void renewed(String body) {
    Matcher token = REFRESH.matcher(body);
    refreshToken = token.find() ? token.group(1) : "";
  }

  MixRequest request() {
    return request;
  }

  static long total(String dashboard) {
    Matcher total = TOTAL.matcher(dashboard);
    return total.find() ? Long.parseLong(total.group(1)) : -1;
  }

  /** Judges a list of the user's queries, newest first. */
  Verdict list(String body, long atLeast) {
    Matcher marks = MARK.matcher(body);
    long newest = 0;
    while (marks.find()) {
      if (!marks.group(1).equals(id)) {
        return Verdict.FOREIGN;
      }
      if (marks.group(2).equals(run)) {
        newest = Math.max(newest, Long.parseLong(marks.group(3)));
      }
    }
    return newest < atLeast ? Verdict.STALE : Verdict.GOOD;
  }

  /** Judges the user's counters; they tell nothing about whose they are but by their size. */
  Verdict dashboard(String body, long atLeast) {
    return total(body) < totalAtStart + atLeast ? Verdict.STALE : Verdict.GOOD;
  }

  /** Judges the user's own account. */
  Verdict account(String body) {
    return body.contains(id) && body.contains(email) ? Verdict.GOOD : Verdict.FOREIGN;
  }

  /** Judges what all see: nobody's mark may be in it. */
  Verdict others(String body) {
    return MARK.matcher(body).find() ? Verdict.FOREIGN : Verdict.GOOD;
  }

  /** What is found out about an answer. */
  enum Verdict {
    GOOD,
    STALE,
    FOREIGN
  }
}
