package org.chainverdict.administration.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.rest.UserView;
import org.chainverdict.shared.Page;

/** A page of accounts in the contract's form; the next and previous page are null at the ends. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UserPage(
    List<UserView> docs,
    long totalDocs,
    int limit,
    int page,
    long totalPages,
    boolean hasNextPage,
    boolean hasPrevPage,
    Integer nextPage,
    Integer prevPage) {

  static UserPage of(Page<Account> accounts) {
    int current = accounts.request().page();
    return new UserPage(
        accounts.items().stream().map(UserView::of).toList(),
        accounts.total(),
        accounts.request().limit(),
        current,
        accounts.pages(),
        accounts.hasNext(),
        accounts.hasPrevious(),
        accounts.hasNext() ? current + 1 : null,
        accounts.hasPrevious() ? current - 1 : null);
  }
}
