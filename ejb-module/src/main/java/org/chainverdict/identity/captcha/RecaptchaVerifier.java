package org.chainverdict.identity.captcha;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.CaptchaVerifier;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/**
 * Verifies tokens at a service that speaks Google's reCAPTCHA {@code siteverify} protocol, versions
 * 2 (yes or no) and 3 (with a score).
 */
@ApplicationScoped
public class RecaptchaVerifier implements CaptchaVerifier {

  private static final Logger LOG = Logger.getLogger(RecaptchaVerifier.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_TOKEN = 4_096;

  private Settings settings;
  private HttpClient client;

  RecaptchaVerifier() {}

  @Inject
  public RecaptchaVerifier(Settings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder().connectTimeout(settings.duration(Setting.CAPTCHA_TIMEOUT)).build();
  }

  @Override
  public void verify(String token, String clientAddress) {
    if (!settings.flag(Setting.CAPTCHA_ENABLED)) {
      return;
    }
    if (token == null || token.isBlank() || token.length() > MAX_TOKEN) {
      throw Problem.invalid(
          FieldError.body("captchaToken", "Please complete the CAPTCHA and try again", null));
    }
    if (!isAccepted(ask(token, clientAddress))) {
      throw Problem.invalid("CAPTCHA verification failed. Please try again.");
    }
  }

  private boolean isAccepted(JsonNode answer) {
    double least = settings.number(Setting.CAPTCHA_MIN_SCORE);
    JsonNode score = answer.path("score");
    boolean isGoodEnough =
        score.isMissingNode() || (score.isNumber() && score.doubleValue() >= least);
    // Exactly what the protocol says: texts and numbers that could be read as "true" are not.
    return answer.path("success").isBoolean()
        && answer.path("success").booleanValue()
        && isGoodEnough;
  }

  private JsonNode ask(String token, String clientAddress) {
    String form =
        "secret="
            + encoded(settings.text(Setting.CAPTCHA_SECRET))
            + "&response="
            + encoded(token)
            + "&remoteip="
            + encoded(clientAddress);
    Duration limit = settings.duration(Setting.CAPTCHA_TIMEOUT);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.text(Setting.CAPTCHA_URL)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    CompletableFuture<HttpResponse<String>> exchange =
        client.sendAsync(request, head -> new ShortText());
    try {
      // A time-out of the request itself would end with the headers and let the body take for ever.
      HttpResponse<String> response = exchange.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() == 200) {
        return JSON.readTree(response.body());
      }
      LOG.log(Level.WARNING, "CAPTCHA service answered {0}", response.statusCode());
    } catch (ExecutionException | TimeoutException | JsonProcessingException e) {
      LOG.log(Level.WARNING, "CAPTCHA service failed: {0}", e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.cancel(true);
    }
    throw Problem.unavailable(
        "The CAPTCHA service does not answer. Please try again in a moment.",
        Duration.ofSeconds(10));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
