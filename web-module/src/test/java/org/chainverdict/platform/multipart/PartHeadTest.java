package org.chainverdict.platform.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartHeadTest {

  @Test
  void aFieldHasANameOnly() {
    PartHead head = PartHead.parse("Content-Disposition: form-data; name=\"tags\"\n");
    assertThat(head).isEqualTo(new PartHead("tags", null));
    assertThat(head.isFile()).isFalse();
  }

  @Test
  void aFileHasAFileName() {
    assertThat(
            PartHead.parse(
                "Content-Type: text/plain\ncontent-disposition: form-data; name=file; filename=\"a;b \\\"c\\\" %22d.txt\"\n"))
        .isEqualTo(new PartHead("file", "a;b \"c\" \"d.txt"));
    assertThat(PartHead.parse("Content-Disposition: form-data; name=\"f\"; filename=\"\"").isFile())
        .isTrue();
  }

  @Test
  void aHeadThatSaysNothingIsAFieldWithoutAName() {
    assertThat(PartHead.parse("X: y\n")).isEqualTo(new PartHead(null, null));
  }
}
