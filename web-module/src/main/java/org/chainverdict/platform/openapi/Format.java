package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * The two forms in which a description can be had. YAML is what MicroProfile OpenAPI answers unless
 * JSON is asked for.
 */
enum Format {
  YAML(
      "application/yaml",
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
          .enable(
              YAMLGenerator.Feature.MINIMIZE_QUOTES,
              YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build()),
  JSON("application/json", JsonMapper.builder().build());

  private final String mediaType;
  private final ObjectMapper mapper;

  Format(String mediaType, ObjectMapper mapper) {
    this.mediaType = mediaType;
    this.mapper = mapper;
  }

  String mediaType() {
    return mediaType;
  }

  ObjectMapper mapper() {
    return mapper;
  }

  /**
   * @param parameter value of the query parameter {@code format}, which wins; may be null
   * @param accept value of the request header; may be null
   */
  static Format wanted(String parameter, String accept) {
    if (parameter != null) {
      return JSON.name().equalsIgnoreCase(parameter) ? JSON : YAML;
    }
    return weight(accept, JSON) > weight(accept, YAML) ? JSON : YAML;
  }

  /**
   * Only a type that is named counts: browsers and command lines send wildcards, and those mean the
   * default.
   */
  private static double weight(String accept, Format format) {
    if (accept != null) {
      for (String range : accept.split(",")) {
        String[] parts = range.trim().split("\\s*;\\s*");
        if (parts[0].equalsIgnoreCase(format.mediaType)) {
          return quality(parts);
        }
      }
    }
    return 0;
  }

  private static double quality(String[] parts) {
    for (String part : parts) {
      if (part.matches("[qQ]=[01](\\.\\d{0,3})?")) {
        return Double.parseDouble(part.substring(2));
      }
    }
    return 1;
  }
}
