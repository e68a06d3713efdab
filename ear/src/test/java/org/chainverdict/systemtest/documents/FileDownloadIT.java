package org.chainverdict.systemtest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S14")
@Tag("C2")
class FileDownloadIT extends DocumentTest {
  private Account citizen;
  private Account lawyer;
  private String key;

  @BeforeEach
  void upload() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
    String query = assigned(citizen, lawyer, "queries");
    key =
        upload(
                citizen,
                about("query", query)
                    .file(
                        "document",
                        "Mietvertrag \u00fc \"1\".pdf".replace("\"", "%22"),
                        "text/plain",
                        PDF))
            .expect(201)
            .textAt("/data/document/ipfsHash");
  }

  @Test
  void bothPartiesGetTheBytes() {
    for (Account party : List.of(citizen, lawyer)) {
      Answer answer = file(party, key).expect(200);
      assertThat(answer.body()).isEqualTo(PDF);
      assertThat(answer.header("Content-Type")).hasValue("application/pdf");
      assertThat(answer.header("Content-Length")).hasValue(String.valueOf(PDF.length));
      assertThat(answer.header("Content-Disposition"))
          .hasValue(
              "inline; filename=\"Mietvertrag _ _1_.pdf\"; "
                  + "filename*=UTF-8''Mietvertrag%20%C3%BC%20%221%22.pdf");
      assertThat(answer.header("Content-Security-Policy").orElse("")).contains("sandbox");
    }
  }

  @Test
  void onlyTheBrowserOfTheReaderKeepsItAndAsksEachTime() {
    Answer answer = file(citizen, key).expect(200);
    String tag = answer.header("ETag").orElseThrow();

    assertThat(answer.header("Cache-Control").orElse(""))
        .contains("private")
        .doesNotContain("public");
    file(citizen, key).header("If-None-Match", tag).expect(304);
    file(accounts.citizen(), key).header("If-None-Match", tag).expect(403);
  }

  @Test
  void theTokenInTheAddressOpensNothingAndIsNotNeeded() {
    api.get("/api/chats/file/" + key).query("token", citizen.accessToken()).expect(401);
    api.get("/api/chats/file/" + key).cookie("accessToken", citizen.accessToken()).expect(200);
    file(citizen, key).query("token", "anything").expect(200);
  }

  @Test
  void nobodyElseGetsThem() {
    for (Account other : List.of(accounts.citizen(), verifiedLawyer(), administrator())) {
      file(other, key).expect(403);
    }
    api.get("/api/chats/file/" + key).expect(401);
  }

  @Test
  void unknownAndImpossibleKeys() {
    file(citizen, "Qm" + "1".repeat(44)).expect(404);
    file(citizen, "nothing").expect(400);
    file(citizen, "Qm").expect(400);
  }

  @Test
  void theHeadIsAnsweredToo() {
    Answer answer =
        api.call("HEAD", "/api/chats/file/" + key).bearer(citizen.accessToken()).expect(200);
    assertThat(answer.header("Content-Length")).hasValue(String.valueOf(PDF.length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "W/", "\"a"})
  @Tag("C20")
  void anUnreadableConditionIsABadRequest(String condition) {
    file(citizen, key).header("If-Match", condition).expect(400);
    file(citizen, key).header("If-None-Match", condition).expect(400);
  }
}
