package org.chainverdict.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldSelectionTest {

  private static final Set<String> ALLOWED =
      Set.of("name", "nameOfFirm", "details", "details.experience", "details.bio");

  @Test
  void allowedNamesAreChosenInTheirOrder() {
    assertThat(FieldSelection.parse("details.bio, name ,details.experience,name", ALLOWED))
        .containsExactly("details.bio", "name", "details.experience");
  }

  @Test
  void otherNamesAreIgnored() {
    assertThat(FieldSelection.parse("password,name,$where,details.notes,NAME", ALLOWED))
        .containsExactly("name");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", ",", "password"})
  void noValidNameMeansAllFields(String fields) {
    assertThat(FieldSelection.parse(fields, ALLOWED)).isEmpty();
  }

  @Test
  void aNameInsideAnotherChosenOneIsDropped() {
    assertThat(FieldSelection.parse("details.bio,details,details.experience", ALLOWED))
        .containsExactly("details");
    assertThat(FieldSelection.parse("name,nameOfFirm", ALLOWED))
        .containsExactly("name", "nameOfFirm");
  }
}
