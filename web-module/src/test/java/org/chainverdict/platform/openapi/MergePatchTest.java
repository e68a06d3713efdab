package org.chainverdict.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class MergePatchTest {

  @Test
  void mergesReplacesAndRemoves() throws JsonProcessingException {
    ObjectNode target = object("{'a': {'kept': 1, 'gone': 2, 'list': [1, 2]}, 'text': 'old'}");
    MergePatch.apply(
        target, object("{'a': {'gone': null, 'list': [3]}, 'text': {'now': {'an': 'object'}}}"));
    assertThat(target)
        .isEqualTo(object("{'a': {'kept': 1, 'list': [3]}, 'text': {'now': {'an': 'object'}}}"));
  }

  private static ObjectNode object(String json) throws JsonProcessingException {
    return (ObjectNode) JsonMapper.builder().build().readTree(json.replace('\'', '"'));
  }
}
