package org.chainverdict.devservices.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The page on which a developer reads what the application has sent. */
final class MailPage {
  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Mails (%1$d)</title>
      <style>
      :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
      body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.4rem; }
      details { border: 1px solid #8885; border-radius: .5rem; margin: .5rem 0; }
      summary { cursor: pointer; padding: .6rem .8rem; display: flex; gap: 1rem; flex-wrap: wrap; }
      summary b { flex: 1; min-width: 12rem; }
      summary span { opacity: .7; font-size: .9rem; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; padding: .8rem;
            border-top: 1px solid #8885; }
      iframe { width: 100%%; height: 24rem; border: 0; border-top: 1px solid #8885;
               background: #fff; border-radius: 0 0 .5rem .5rem; }
      </style>
      </head>
      <body>
      <h1>Mails the application has sent</h1>
      <p>Nothing leaves this machine. Newest first; also as <a href="/mails">JSON</a>.</p>
      <main>%2$s</main>
      <script>
      // Looks for new mail and leaves the page alone while nothing has changed.
      const known = %1$d;
      const newest = "%3$s";
      setInterval(async () => {
        try {
          const mails = await (await fetch("/mails")).json();
          const last = mails.length ? mails[mails.length - 1].receivedAt : "";
          if (mails.length !== known || last !== newest) location.reload();
        } catch { /* the server is being restarted */ }
      }, 2000);
      </script>
      </body>
      </html>
      """;

  private MailPage() {}

  static String of(List<CapturedMail> mails) {
    List<CapturedMail> newestFirst = new ArrayList<>(mails);
    Collections.reverse(newestFirst);
    String list =
        mails.isEmpty()
            ? "<p>None yet.</p>"
            : newestFirst.stream().map(MailPage::entry).collect(Collectors.joining("\n"));
    String newest = mails.isEmpty() ? "" : newestFirst.get(0).receivedAt();
    return FRAME.formatted(mails.size(), list, newest);
  }

  private static String entry(CapturedMail mail) {
    StringBuilder entry = new StringBuilder("<details><summary><b>");
    entry.append(escape(mail.subject())).append("</b><span>").append(escape(mail.to()));
    entry.append("</span><span>").append(escape(mail.receivedAt())).append("</span></summary>");
    if (!mail.text().isEmpty()) {
      entry.append("<pre>").append(escape(mail.text())).append("</pre>");
    }
    if (!mail.html().isEmpty()) {
      // An empty sandbox attribute forbids scripts, forms and access to this page.
      entry.append("<iframe sandbox title=\"HTML part\" loading=\"lazy\" srcdoc=\"");
      entry.append(escape(mail.html())).append("\"></iframe>");
    }
    return entry.append("</details>").toString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
