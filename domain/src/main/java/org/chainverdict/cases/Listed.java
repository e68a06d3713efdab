package org.chainverdict.cases;

import java.util.List;
import java.util.function.Function;
import org.chainverdict.identity.KnownPeople;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** A page, and the accounts to which it refers: both came in one go. */
public record Listed<T>(Page<T> page, KnownPeople people) {

  public static <T> Listed<T> nothing(PageRequest page) {
    return new Listed<>(new Page<>(List.of(), 0, page), KnownPeople.NONE);
  }

  public <R> Listed<R> map(Function<T, R> mapping) {
    return new Listed<>(page.map(mapping), people);
  }
}
