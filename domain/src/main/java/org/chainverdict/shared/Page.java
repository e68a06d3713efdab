package org.chainverdict.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list and the size of the whole. */
public record Page<T>(List<T> items, long total, PageRequest request) {

  public Page {
    items = List.copyOf(items);
  }

  public long pages() {
    return (total + request.limit() - 1) / request.limit();
  }

  public boolean hasNext() {
    return request.page() < pages();
  }

  public boolean hasPrevious() {
    return request.page() > 1;
  }

  public <R> Page<R> map(Function<T, R> mapping) {
    return new Page<>(items.stream().map(mapping).toList(), total, request);
  }
}
