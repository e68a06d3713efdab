package org.chainverdict.connections.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.identity.rest.PersonView.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

  private static final Set<Part> WHOLE = Set.of(Part.NAME, Part.EMAIL, Part.DETAILS);
  private static final List<String> ALLOWED =
      List.of("lawyer", "name", "lawyerDetails.experience", "connectedAt", "chatInfo");

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "password", "phone"})
  void withoutASelectionEverythingIsShown(String fields) {
    Shown shown = parse(fields);
    assertThat(shown.everything()).isTrue();
    assertThat(shown.chatInfo()).isTrue();
    assertThat(shown.person()).isEqualTo(WHOLE);
  }

  @Test
  void aPartOfThePersonNeedsThePerson() {
    Shown shown = parse("name,lawyerDetails.experience");
    assertThat(shown.fields()).containsExactly(ConnectionField.LAWYER);
    assertThat(shown.person()).containsExactlyInAnyOrder(Part.NAME, Part.EXPERIENCE);
    assertThat(shown.chatInfo()).isFalse();
  }

  @Test
  void thePersonIsLeftOutWhenNotAskedFor() {
    Shown shown = parse("connectedAt,chatInfo");
    assertThat(shown.fields())
        .containsExactlyInAnyOrder(ConnectionField.CONNECTED_AT, ConnectionField.CHAT_INFO);
    assertThat(shown.person()).isEmpty();
  }

  @Test
  void theSideSelectsTheWholePerson() {
    assertThat(parse("lawyer,name").person()).isEqualTo(WHOLE);
  }

  private static Shown parse(String fields) {
    return Shown.parse(fields, ConnectionField.LAWYER, WHOLE, ALLOWED);
  }
}
