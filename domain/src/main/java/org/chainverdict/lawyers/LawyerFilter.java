package org.chainverdict.lawyers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the directory is narrowed to and how it is ordered.
 *
 * @param specialization exact member of the list; null for all
 * @param search literal, case-insensitive part of one of the searched fields; null for all
 */
public record LawyerFilter(
    String specialization,
    Optional<ExperienceRange> experience,
    String search,
    List<String> searched,
    LawyerSort sort,
    boolean ascending) {

  public static final int MAX_SEARCH_LENGTH = 100;
  private static final List<String> PUBLIC_SEARCH =
      List.of("name", "lawyerDetails.specialization", "lawyerDetails.education");

  /** Citizens see the addresses, so a search for one tells them nothing new. */
  private static final List<String> CITIZENS_SEARCH =
      List.of("name", "email", "lawyerDetails.specialization");

  private static final Pattern MINIMUM = Pattern.compile("([0-9]{1,4})\\+");
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");

  /** Inclusive, in years. */
  public record ExperienceRange(int from, int to) {}

  /** Reads what a visitor sent; "all", blank and unreadable values do not narrow. */
  public static LawyerFilter parse(
      String specialization, String experience, String search, String sortBy, String sortOrder) {
    return new LawyerFilter(
        narrowing(specialization),
        range(experience),
        text(search),
        PUBLIC_SEARCH,
        LawyerSort.parse(sortBy),
        "asc".equalsIgnoreCase(sortOrder));
  }

  /**
   * Reads what a citizen sent, for whom an experience may also be a minimum such as {@code 5+}, and
   * whose client sends "undefined" for what was not chosen.
   */
  public static LawyerFilter forCitizens(
      String specialization, String experience, String search, String sortBy, String sortOrder) {
    return new LawyerFilter(
        "undefined".equals(specialization) ? null : narrowing(specialization),
        minimum(experience).or(() -> range(experience)),
        text(search),
        CITIZENS_SEARCH,
        LawyerSort.parse(sortBy),
        "asc".equalsIgnoreCase(sortOrder));
  }

  private static String text(String search) {
    return search == null || search.isBlank() ? null : search.strip();
  }

  private static String narrowing(String text) {
    return text == null || text.isBlank() || text.strip().toLowerCase(Locale.ROOT).equals("all")
        ? null
        : text.strip();
  }

  private static Optional<ExperienceRange> minimum(String text) {
    Matcher matcher = MINIMUM.matcher(text == null ? "" : text.strip());
    return matcher.matches()
        ? Optional.of(new ExperienceRange(Integer.parseInt(matcher.group(1)), Integer.MAX_VALUE))
        : Optional.empty();
  }

  private static Optional<ExperienceRange> range(String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = RANGE.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new ExperienceRange(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** The fields that the directory can be ordered by. */
  public enum LawyerSort {
    CREATED_AT("createdAt"),
    NAME("name"),
    EXPERIENCE("lawyerDetails.experience"),
    CONSULTATION_FEE("lawyerDetails.consultationFee");

    private final String field;

    LawyerSort(String field) {
      this.field = field;
    }

    public String field() {
      return field;
    }

    /** Fields outside the list would let anybody order by hidden values, so they are ignored. */
    static LawyerSort parse(String field) {
      return List.of(values()).stream()
          .filter(sort -> sort.field.equals(field))
          .findFirst()
          .orElse(CREATED_AT);
    }
  }
}
