package org.chainverdict.notifications.application;

import java.util.List;
import java.util.stream.Collectors;
import org.chainverdict.notifications.Mail;

/**
 * Builds a mail from paragraphs: the same words as plain text and as HTML. Every value is escaped
 * here, so a name can never become markup.
 */
final class MailLayout {

  private MailLayout() {}

  /**
   * @param action text of the button, null for none
   * @param link where the button leads
   */
  static Mail mail(String to, String subject, List<String> paragraphs, String action, String link) {
    return new Mail(to, subject, text(paragraphs, action, link), html(paragraphs, action, link));
  }

  private static String text(List<String> paragraphs, String action, String link) {
    String body = String.join("\n\n", paragraphs);
    String button = action == null ? "" : "\n\n" + action + ": " + link;
    return body + button + "\n\nChainVerdict\n";
  }

  private static String html(List<String> paragraphs, String action, String link) {
    String body =
        paragraphs.stream()
            .map(paragraph -> "<p style=\"margin:0 0 16px\">" + escaped(paragraph) + "</p>")
            .collect(Collectors.joining("\n"));
    String button = action == null ? "" : button(escaped(action), escaped(link));
    return """
        <!DOCTYPE html>
        <html lang="en">
        <body style="margin:0;background:#f3f5f8;font:16px/1.5 sans-serif;color:#1d2733">
        <div style="max-width:560px;margin:0 auto;padding:32px 24px">
        <h1 style="font-size:20px;color:#1f3a5f;margin:0 0 24px">ChainVerdict</h1>
        <div style="background:#fff;border-radius:8px;padding:24px">
        %s
        %s
        </div>
        </div>
        </body>
        </html>
        """
        .formatted(body, button);
  }

  private static String button(String action, String link) {
    return "<p><a href=\"%s\" style=\"display:inline-block;background:#1f5fa8;color:#fff;padding:12px 20px;border-radius:6px;text-decoration:none\">%s</a></p><p style=\"font-size:13px;color:#5b6775;word-break:break-all\">%s</p>"
        .formatted(link, action, link);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
