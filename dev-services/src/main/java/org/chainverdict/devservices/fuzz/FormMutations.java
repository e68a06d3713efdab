package org.chainverdict.devservices.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Forms with files that are no form, or hold what no form should. */
final class FormMutations {

  private static final List<String> FILE_NAMES =
      List.of(
          "../../../../etc/passwd",
          "..\\..\\boot.ini",
          "a\u0000.txt",
          "\u202Etxt.exe",
          "",
          ".",
          "..",
          "x".repeat(5_000) + ".txt",
          "\\\"; filename=\\\"b",
          "a\r\nX-Injected: yes",
          "CON",
          "a.php",
          "e\u0301".repeat(900),
          "=?utf-8?B?YQ==?=",
          "%2e%2e%2fa",
          "~/.ssh/id");

  private static final List<byte[]> CONTENTS =
      List.of(
          new byte[0],
          RawRequest.latin("%PDF-1.7\n"),
          RawRequest.latin("MZ\u0090\u0000"),
          RawRequest.latin("PK\u0003\u0004"),
          RawRequest.latin("\u0089PNG\r\n\u001a\n"),
          RawRequest.latin("<svg onload=alert(1)>"),
          RawRequest.latin("\u00ff\u00d8\u00ff"),
          RawRequest.latin("\u0000".repeat(1_000)),
          RawRequest.latin("--" + Multipart.BOUNDARY + "\r\n\r\n--" + Multipart.BOUNDARY));

  private FormMutations() {}

  static void framing(Draft draft, Chance chance) {
    byte[] right = Multipart.bytes(draft.parts, Multipart.BOUNDARY);
    switch (chance.below(9)) {
      case 0 -> draft.contentType = "multipart/form-data";
      case 1 -> draft.contentType = "multipart/form-data; boundary=";
      case 2 -> draft.contentType = "multipart/form-data; boundary=" + "b".repeat(300);
      case 3 -> draft.contentType = "multipart/form-data; boundary=\"unclosed";
      case 4 -> draft.contentType = Multipart.TYPE + "; boundary=other";
      case 5 -> draft.raw = Arrays.copyOf(right, chance.below(right.length));
      case 6 -> draft.raw = Multipart.bytes(draft.parts, "wrong");
      case 7 -> draft.raw = replaced(right, "\r\n", "\n");
      default -> {
        right[chance.below(right.length)] = (byte) chance.below(256);
        draft.raw = right;
      }
    }
  }

  static void heads(Draft draft, Chance chance) {
    byte[] right = Multipart.bytes(draft.parts, Multipart.BOUNDARY);
    String line = "Content-Disposition: form-data; ";
    draft.raw =
        switch (chance.below(7)) {
          case 0 -> replaced(right, line, "X-Long: " + "x".repeat(40_000) + "\r\n" + line);
          case 1 -> replaced(right, line, "Content-Disposition: attachment; ");
          case 2 -> replaced(right, line, "");
          case 3 -> replaced(right, line, "no colon here\r\n" + line);
          case 4 -> replaced(right, "name=\"", "name*=utf-8''%ff%fe; name=\"");
          case 5 -> replaced(right, "name=\"", "name=\"a\"; name=\"");
          default -> replaced(right, line, "Content-Transfer-Encoding: base64\r\n" + line);
        };
  }

  static void parts(Draft draft, Chance chance) {
    List<Part> parts = new ArrayList<>(draft.parts);
    switch (chance.below(8)) {
      case 0 -> {
        for (int i = 0; i < 3_000; i++) {
          parts.add(CaseScene.field("f" + i, "v"));
        }
      }
      case 1 -> parts.add(chance.pick(parts));
      case 2 -> parts.clear();
      case 3 -> parts.remove(chance.below(parts.size()));
      case 4 -> parts.add(CaseScene.field("relatedId[$ne]", "x"));
      case 5 -> parts.add(CaseScene.field(chance.pick(Hostile.TEXTS), "x"));
      case 6 -> {
        for (int i = 0; i < 12; i++) {
          parts.add(CaseScene.file("documents", "a" + i + ".txt", "text"));
        }
      }
      default -> parts.add(new Part("nested", null, "multipart/mixed; boundary=q", part(chance)));
    }
    draft.parts = parts;
  }

  static void values(Draft draft, Chance chance) {
    List<Part> parts = new ArrayList<>(draft.parts);
    int index = chance.below(parts.size());
    Part old = parts.get(index);
    boolean file = old.fileName() != null;
    byte[] content =
        file && chance.percent(70)
            ? part(chance)
            : Hostile.text(chance).getBytes(StandardCharsets.UTF_8);
    String name = file && chance.percent(60) ? chance.pick(FILE_NAMES) : old.fileName();
    String type =
        file
            ? chance.pick(
                List.of("text/plain", "image/png", "application/pdf", "a", "", "text/html"))
            : null;
    parts.set(index, new Part(old.name(), name, type, content));
    draft.parts = parts;
  }

  private static byte[] part(Chance chance) {
    return chance.pick(CONTENTS);
  }

  private static byte[] replaced(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(RawRequest.latin(text.replace(from, to)));
    return out.toByteArray();
  }
}
