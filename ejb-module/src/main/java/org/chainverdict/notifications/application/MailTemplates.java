package org.chainverdict.notifications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.notifications.Mail;

/** Every mail that the platform sends. */
@ApplicationScoped
public class MailTemplates {

  private Settings settings;

  MailTemplates() {}

  @Inject
  public MailTemplates(Settings settings) {
    this.settings = settings;
  }

  public Mail lawyerWelcome(String to, String name) {
    return MailLayout.mail(
        to,
        "Welcome to ChainVerdict: your account is waiting for verification",
        List.of(
            "Dear " + name + ",",
            "your lawyer account has been created. Our team now verifies your details, which takes"
                + " some business days.",
            "Until then you can sign in, complete your profile and read your chats. Cases and"
                + " clients become available as soon as you are verified."),
        "Sign in",
        frontend() + "/login");
  }

  /**
   * @param notes the administrator's words; null for none
   */
  public Mail lawyerApproved(String to, String name, String notes) {
    return MailLayout.mail(
        to,
        "Your ChainVerdict account is verified",
        List.of(
            "Dear " + name + ",",
            "your lawyer account has been verified.",
            notes == null ? "All your details are in order." : "Our team notes: " + notes,
            "You can now read open cases and offer help, answer invitations and connection"
                + " requests, and citizens find you in the directory."),
        "Sign in",
        frontend() + "/login");
  }

  /**
   * @param reason the administrator's words; null for none
   */
  public Mail lawyerRejected(String to, String name, String reason) {
    return MailLayout.mail(
        to,
        "Your ChainVerdict account: more information needed",
        List.of(
            "Dear " + name + ",",
            "we could not verify your lawyer account yet and need more information.",
            "Reason: " + (reason == null ? "your details could not be confirmed." : reason),
            "Please sign in, complete or correct your profile and then write to us, so that we look"
                + " at it again. Our address is "
                + settings.text(Setting.SUPPORT_EMAIL)
                + "."),
        "Sign in",
        frontend() + "/login");
  }

  public Mail passwordReset(String to, String name, String token, Duration lifetime) {
    return MailLayout.mail(
        to,
        "Reset your ChainVerdict password",
        List.of(
            "Dear " + name + ",",
            "somebody, probably you, asked for a new password for your account. The link below is"
                + " valid for "
                + lifetime.toMinutes()
                + " minutes and works once.",
            "If it was not you, do nothing: your password stays as it is. Questions? Write to "
                + settings.text(Setting.SUPPORT_EMAIL)
                + "."),
        "Choose a new password",
        frontend() + "/reset-password?token=" + token);
  }

  private String frontend() {
    String url = settings.text(Setting.FRONTEND_URL);
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
