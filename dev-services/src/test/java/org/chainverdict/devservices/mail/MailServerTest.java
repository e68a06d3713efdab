package org.chainverdict.devservices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.chainverdict.devservices.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
  private final int smtpPort = Ports.free();
  private final int webPort = Ports.free();
  private MailServer server;

  @BeforeEach
  void start() throws Exception {
    server = new MailServer(smtpPort, webPort);
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void listsWhatWasSentNewestLast() throws Exception {
    send("ann@example.org", "First", "Hello Ann", null);
    send("bob@example.org", "Zweite – größer", "Hello Bob", "<p>Hello <b>Bob</b></p>");

    JsonNode mails = json("/mails");

    assertThat(names(mails.get(0))).containsExactly("to", "subject", "text", "html", "receivedAt");
    assertThat(mails.findValuesAsText("to")).containsExactly("ann@example.org", "bob@example.org");
    assertThat(mails.get(0).get("html").asText()).isEmpty();
    assertThat(mails.get(1).get("subject").asText()).isEqualTo("Zweite – größer");
    assertThat(mails.get(1).get("text").asText().strip()).isEqualTo("Hello Bob");
    assertThat(mails.get(1).get("html").asText().strip()).isEqualTo("<p>Hello <b>Bob</b></p>");
    assertThat(Instant.parse(mails.get(1).get("receivedAt").asText()))
        .isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void listsTheMailsOfOneRecipient() throws Exception {
    send("ann+1@example.org", "For Ann", "x", null);
    send("bob@example.org", "For Bob", "x", null);

    assertThat(json("/mails?to=ann%2B1@example.org").findValuesAsText("subject"))
        .containsExactly("For Ann");
    assertThat(json("/mails?to=nobody@example.org")).isEmpty();
  }

  @Test
  void showsMailsWithoutTrustingThem() throws Exception {
    send("ann@example.org", "<script>alert(1)</script>", "a < b", "<script>alert(2)</script>\"");

    String page = get("/");

    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "a &lt; b", "<iframe sandbox ")
        .doesNotContain("<script>alert");
  }

  private void send(String to, String subject, String text, String html) throws Exception {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", Ports.LOOPBACK);
    properties.put("mail.smtp.port", Integer.toString(smtpPort));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("app@example.org");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject, "UTF-8");
    if (html == null) {
      message.setText(text, "UTF-8");
    } else {
      MimeBodyPart plain = new MimeBodyPart();
      plain.setText(text, "UTF-8");
      MimeBodyPart rich = new MimeBodyPart();
      rich.setText(html, "UTF-8", "html");
      message.setContent(new MimeMultipart("alternative", plain, rich));
    }
    Transport.send(message);
  }

  private JsonNode json(String path) throws Exception {
    return new ObjectMapper().readTree(get(path));
  }

  private String get(String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + webPort + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
