package org.chainverdict.systemtest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.MultipartForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("smoke")
class UploadIT extends DocumentTest {
  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void register() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @ParameterizedTest
  @Tag("C2")
  @ValueSource(strings = {"query", "dispute", "direct"})
  void bothPartiesMayFileAndRead(String type) {
    String related =
        switch (type) {
          case "query" -> assigned(citizen, lawyer, "queries");
          case "dispute" -> assigned(citizen, lawyer, "disputes");
          default -> connected(citizen, lawyer);
        };
    for (Account uploader : List.of(citizen, lawyer)) {
      Answer answer =
          upload(
                  uploader,
                  about(type, related)
                      .field("description", "Signed copy")
                      .field("documentCategory", "contract")
                      .field("tags", " Lease, SIGNED ,lease,")
                      .file("document", "lease.pdf", "application/pdf", PDF))
              .expect(201);

      String document = "/data/document";
      assertThat(answer.textAt(document + "/uploadedBy/_id")).isEqualTo(uploader.id());
      assertThat(answer.textAt(document + "/uploadedBy/email")).isEqualTo(uploader.email());
      assertThat(answer.textAt(document + "/mimeType")).isEqualTo("application/pdf");
      assertThat(answer.textAt(document + "/documentCategory")).isEqualTo("contract");
      assertThat(answer.at(document + "/tags").toString()).isEqualTo("[\"lease\",\"signed\"]");
      assertThat(answer.textAt(document + "/sizeFormatted")).isEqualTo(PDF.length + " Bytes");
      assertThat(answer.at(document + "/accessibleTo/0/userId").asString()).isEqualTo(citizen.id());
      assertThat(answer.at(document + "/accessibleTo/0/role").asString()).isEqualTo("citizen");
      assertThat(answer.at(document + "/accessibleTo/1/userId").asString()).isEqualTo(lawyer.id());
      assertThat(answer.textAt("/data/ipfsUrl")).isEqualTo(answer.textAt(document + "/url"));
      String id = answer.textAt(document + "/_id");
      details(citizen, id).expect(200);
      details(lawyer, id).expect(200);
    }
  }

  @Test
  void theOwnerFilesBeforeThereIsALawyer() {
    String query = filed(citizen, "queries");

    Answer answer = stored(citizen, query, "early.txt");

    assertThat(answer.at("/data/document/accessibleTo")).hasSize(1);
  }

  @Test
  @Tag("S12")
  void strangersAreRefusedBeforeAnythingIsStored() {
    String query = assigned(citizen, lawyer, "queries");
    Account stranger = accounts.citizen();
    Account otherLawyer = verifiedLawyer();
    for (Account outsider : List.of(stranger, otherLawyer)) {
      upload(outsider, about("query", query).file("document", "a.txt", "text/plain", TEXT))
          .expect(403);
      uploadAll(outsider, about("query", query).file("documents", "a.txt", "text/plain", TEXT))
          .expect(403);
      assertThat(filesOf(outsider)).isZero();
      assertThat(recordsOf(outsider)).isZero();
    }
  }

  @Test
  void onlyAnAcceptedConnectionTakesDocuments() {
    String connection = requested(citizen, lawyer);

    upload(citizen, about("direct", connection).file("document", "a.txt", "text/plain", TEXT))
        .expect(403);

    assertThat(filesOf(citizen)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "dispute", "direct"})
  void anUnknownCaseOrConnectionIsNotFound(String type) {
    MultipartForm one = about(type, "0123456789abcdef01234567");
    upload(citizen, one.file("document", "a.txt", "text/plain", TEXT)).expect(404);
    MultipartForm many = about(type, "0123456789abcdef01234567");
    uploadAll(citizen, many.file("documents", "a.txt", "text/plain", TEXT)).expect(404);
  }

  @Test
  @Tag("C29")
  void lawStudentsAndAdministratorsHaveNothingToFile() {
    String query = filed(citizen, "queries");
    for (Account account : List.of(accounts.student(), administrator())) {
      upload(account, about("query", query).file("document", "a.txt", "text/plain", TEXT))
          .expect(403);
    }
    upload(citizen, about("query", query).file("document", "a.txt", "text/plain", TEXT))
        .expect(201);
  }

  @Test
  @Tag("S30")
  void theContentDecidesAboutTheType() {
    String query = filed(citizen, "queries");
    byte[] program = {'M', 'Z', 0, 3, 0, 0, 0, 4};

    upload(citizen, about("query", query).file("document", "x.pdf", "application/pdf", program))
        .expect(415);
    Answer answer =
        upload(citizen, about("query", query).file("document", "x.txt", "text/plain", PDF))
            .expect(201);

    assertThat(answer.textAt("/data/document/mimeType")).isEqualTo("application/pdf");
    assertThat(filesOf(citizen)).isEqualTo(1);
  }

  @Test
  @Tag("C15")
  void theSameContentIsStoredAsOftenAsItIsSent() {
    String query = assigned(citizen, lawyer, "queries");
    String dispute = assigned(citizen, lawyer, "disputes");

    Answer first = stored(citizen, query, "a.txt");
    Answer again = stored(citizen, query, "a.txt");
    Answer elsewhere =
        upload(lawyer, about("dispute", dispute).file("document", "b.txt", "text/plain", TEXT))
            .expect(201);

    String key = "/data/document/ipfsHash";
    assertThat(List.of(first.textAt(key), again.textAt(key), elsewhere.textAt(key)))
        .doesNotHaveDuplicates();
    assertThat(record(first.textAt("/data/document/_id")).getString("contentHash"))
        .isEqualTo(record(again.textAt("/data/document/_id")).getString("contentHash"));
    delete(citizen, first.textAt("/data/document/_id")).expect(200);
    assertThat(file(citizen, again.textAt(key)).expect(200).body()).isEqualTo(TEXT);
  }

  @Test
  void aFileOfTheLargestSizeIsTakenAndOneByteMoreIsNot() {
    String query = filed(citizen, "queries");
    byte[] largest = new byte[LIMIT];
    Arrays.fill(largest, (byte) 'x');

    Answer answer =
        upload(citizen, about("query", query).file("document", "a.txt", "text/plain", largest))
            .expect(201);
    upload(
            citizen,
            about("query", query)
                .file("document", "b.txt", "text/plain", Arrays.copyOf(largest, LIMIT + 1)))
        .expect(413);

    assertThat(answer.at("/data/document/size").intValue()).isEqualTo(LIMIT);
    assertThat(answer.textAt("/data/document/sizeFormatted")).isEqualTo("10 MB");
    assertThat(file(citizen, answer.textAt("/data/document/ipfsHash")).expect(200).body())
        .isEqualTo(largest);
    assertThat(filesOf(citizen)).isEqualTo(1);
  }

  @Test
  @Tag("S12")
  void severalFilesAreStoredTogetherAndSharedWithBothParties() {
    String query = assigned(citizen, lawyer, "queries");
    MultipartForm form = about("query", query);
    for (int i = 0; i < 5; i++) {
      form.file(
          "documents", i + ".txt", "text/plain", ("No. " + i).getBytes(StandardCharsets.UTF_8));
    }

    Answer answer = uploadAll(citizen, form).expect(201);

    assertThat(answer.at("/data/documents")).hasSize(5);
    assertThat(answer.at("/data/documents"))
        .allSatisfy(
            document ->
                assertThat(document.at("/accessibleTo/1/userId").asString())
                    .isEqualTo(lawyer.id()));
    assertThat(get(lawyer, "query/" + query).expect(200).at("/data/count").intValue()).isEqualTo(5);
  }

  @Test
  void ofSeveralFilesAllAreStoredOrNone() {
    String query = filed(citizen, "queries");
    MultipartForm sixth = about("query", query);
    for (int i = 0; i < 6; i++) {
      sixth.file("documents", i + ".txt", "text/plain", TEXT);
    }

    uploadAll(citizen, sixth).expect(400);
    uploadAll(
            citizen,
            about("query", query)
                .file("documents", "a.txt", "text/plain", TEXT)
                .file("documents", "b.txt", "text/plain", new byte[] {0, 1, 2}))
        .expect(415);

    assertThat(filesOf(citizen)).isZero();
    assertThat(recordsOf(citizen)).isZero();
  }

  @Test
  @Tag("C20")
  void everyWrongFieldIsNamed() {
    Answer answer =
        upload(
                citizen,
                new MultipartForm()
                    .field("documentType", "novel")
                    .field("relatedId", "12")
                    .field("description", "x".repeat(501))
                    .field("documentCategory", "poem")
                    .file("document", "a.txt", "text/plain", TEXT))
            .expect(400);

    assertThat(answer.json().path("details").findValuesAsString("path"))
        .containsExactlyInAnyOrder("documentType", "relatedId", "description", "documentCategory");
    assertThat(answer.textAt("/error")).isEqualTo(answer.textAt("/message"));
  }

  @Test
  void whatIsNoFileIsRefused() {
    String query = filed(citizen, "queries");
    upload(citizen, about("query", query)).expect(400);
    upload(citizen, about("query", query).file("document", "a.txt", "text/plain", new byte[0]))
        .expect(400);
    upload(citizen, about("query", query).file("avatar", "a.txt", "text/plain", TEXT)).expect(400);
    uploadAll(citizen, about("query", query)).expect(400);
    api.post("/api/documents/upload")
        .bearer(citizen.accessToken())
        .raw("multipart/form-data; boundary=x", "no parts at all")
        .expect(400);
    api.post("/api/documents/upload")
        .bearer(citizen.accessToken())
        .json(java.util.Map.of("documentType", "query"))
        .expect(415);
    api.post("/api/documents/upload").multipart(about("query", query)).expect(401);
  }

  @Test
  @Tag("S14")
  void aNameLosesItsFoldersAndControlCharacters() {
    String query = filed(citizen, "queries");

    Answer answer = stored(citizen, query, "../../etc/\u202epass\u0001wd \u00fc.txt");

    assertThat(answer.textAt("/data/document/originalName")).isEqualTo("passwd \u00fc.txt");
  }
}
