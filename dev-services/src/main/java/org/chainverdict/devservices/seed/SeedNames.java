package org.chainverdict.devservices.seed;

import java.util.List;

/** Made-up people: the same number is always the same person. */
final class SeedNames {

  static final String DOMAIN = "demo.example.org";

  private static final List<String> FIRST =
      List.of(
          "Asha", "Bilal", "Chitra", "Dev", "Esha", "Farid", "Gita", "Hari", "Ira", "Jatin",
          "Kavya", "Lalit", "Meera", "Nikhil", "Ojas", "Priya", "Rahul", "Sana", "Tara", "Uday",
          "Vani", "Yash", "Zoya");
  private static final List<String> LAST =
      List.of(
          "Agarwal",
          "Bose",
          "Chawla",
          "Das",
          "Fernandes",
          "Ghosh",
          "Iyer",
          "Joshi",
          "Khan",
          "Lal",
          "Mehta",
          "Nair",
          "Patel",
          "Rao",
          "Sharma",
          "Thomas",
          "Verma");
  private static final List<String> CITIES =
      List.of("Pune", "Mumbai", "Delhi", "Chennai", "Kolkata", "Jaipur", "Kochi", "Indore");

  private SeedNames() {}

  static String email(String kind, int number) {
    return "%s-%04d@%s".formatted(kind, number, DOMAIN);
  }

  static String person(int number) {
    return pick(FIRST, number) + ' ' + pick(LAST, number / FIRST.size() + number * 7);
  }

  static String city(int number) {
    return pick(CITIES, number * 3);
  }

  /** Ten digits. */
  static String phone(int number) {
    return "9%09d".formatted(number * 7_919L % 1_000_000_000L);
  }

  static <T> T pick(List<T> list, int number) {
    return list.get(Math.floorMod(number, list.size()));
  }
}
