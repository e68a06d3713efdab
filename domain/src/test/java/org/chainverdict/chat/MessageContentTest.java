package org.chainverdict.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S29")
class MessageContentTest {

  private static final Id DOCUMENT = new Id("0123456789abcdef01234567");

  @Test
  void aTextIsStrippedAndHasUpToAThousandCharacters() {
    assertThat(MessageContent.text("  Hello \n").text()).isEqualTo("Hello");
    assertThat(MessageContent.text("x".repeat(1000)).type()).isEqualTo(MessageType.TEXT);
    assertThatThrownBy(() -> MessageContent.text("x".repeat(1001))).isInstanceOf(Problem.class);
  }

  @Test
  void aBlankTextIsNoMessage() {
    for (String blank : new String[] {null, "", " \n\t"}) {
      assertThatThrownBy(() -> MessageContent.text(blank)).isInstanceOf(Problem.class);
    }
  }

  @Test
  void theDocumentSaysWhetherAFileIsAnImage() {
    assertThat(MessageContent.file(file("image/png"), null).type()).isEqualTo(MessageType.IMAGE);
    assertThat(MessageContent.file(file("application/pdf"), null).type())
        .isEqualTo(MessageType.FILE);
    assertThat(MessageContent.file(file(null), null).type()).isEqualTo(MessageType.FILE);
  }

  @Test
  void aFileWithoutWordsGetsSome() {
    assertThat(MessageContent.file(file("text/plain"), " ").text()).isEqualTo("Shared a file");
    assertThat(MessageContent.file(file("text/plain"), " The lease ").text())
        .isEqualTo("The lease");
    assertThatThrownBy(() -> MessageContent.file(file("text/plain"), "x".repeat(1001)))
        .isInstanceOf(Problem.class);
  }

  private static FileData file(String mimeType) {
    return new FileData("Qm1", "lease.txt", mimeType, 12, null, DOCUMENT);
  }
}
