package org.chainverdict.configuration;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings as the table that stands in the README. */
final class SettingsTable {

  private SettingsTable() {}

  static String markdown() {
    return Stream.concat(
            Stream.of("| Setting | Environment | Default | Meaning |", "|---|---|---|---|"),
            Stream.of(Setting.values()).map(SettingsTable::row))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Setting setting) {
    String environment =
        Stream.concat(Stream.of(setting.environmentName()), setting.aliases().stream())
            .map(SettingsTable::code)
            .collect(Collectors.joining(", "));
    String value = setting.defaultValue();
    String shown = setting.isSecret() || value == null || value.isEmpty() ? "" : code(value);
    return Stream.of(code(setting.key()), environment, shown, setting.description())
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String code(String text) {
    return '`' + text + '`';
  }
}
