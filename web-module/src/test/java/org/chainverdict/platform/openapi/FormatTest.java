package org.chainverdict.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "- | - | YAML",
        "- | */* | YAML",
        "- | text/html,application/xhtml+xml,*/*;q=0.8 | YAML",
        "- | application/json | JSON",
        "- | application/json, */*;q=0.1 | JSON",
        "- | application/yaml, application/json;q=0.5 | YAML",
        "- | application/yaml;q=0.2, Application/JSON;q=0.5 | JSON",
        "- | application/json;q=0 | YAML",
        "json | application/yaml | JSON",
        "JSON | - | JSON",
        "yaml | application/json | YAML",
      })
  void parameterThenHeaderThenYaml(String parameter, String accept, Format wanted) {
    assertThat(Format.wanted(parameter, accept)).isEqualTo(wanted);
  }
}
