package org.chainverdict.documents.application;

import java.util.List;
import org.chainverdict.documents.TypeStatistics;

/** Figures about somebody's documents, and the newest of them. */
public record Overview(List<TypeStatistics> types, List<DocumentDetails> recent) {

  public Overview {
    types = List.copyOf(types);
    recent = List.copyOf(recent);
  }

  public long count() {
    return types.stream().mapToLong(TypeStatistics::count).sum();
  }

  public long totalSize() {
    return types.stream().mapToLong(TypeStatistics::totalSize).sum();
  }

  public double averageSize() {
    return count() == 0 ? 0 : (double) totalSize() / count();
  }
}
