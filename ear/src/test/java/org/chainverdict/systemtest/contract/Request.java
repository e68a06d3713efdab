package org.chainverdict.systemtest.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.MultipartForm;

/** A request that is right in every way, and that a test may spoil in one. */
public final class Request {
  private final Api api;
  private final ServedOperation operation;
  private final Account caller;
  private final Map<String, String> path;
  private final Map<String, Object> body;

  private Request(
      Api api,
      ServedOperation operation,
      Account caller,
      Map<String, String> path,
      Map<String, Object> body) {
    this.api = api;
    this.operation = operation;
    this.caller = caller;
    this.path = path;
    this.body = body;
  }

  /**
   * Prepares everything that it names.
   *
   * @param caller who sends it; null for nobody
   */
  static Request of(Api api, ServedOperation operation, Stage stage, Account caller) {
    Map<String, String> path = Preparations.path(operation, stage);
    Map<String, Object> body = operation.hasBody() ? Preparations.body(operation, stage) : null;
    stage.ready();
    return new Request(api, operation, caller, path, body);
  }

  public Request withPath(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(path);
    changed.put(name, value);
    return new Request(api, operation, caller, changed, body);
  }

  public Request withBody(Map<String, Object> changed) {
    return new Request(api, operation, caller, path, changed);
  }

  public Map<String, Object> body() {
    return body;
  }

  /** Without its body, which {@link #send()} would add. */
  public Call bare() {
    String target = operation.template();
    for (Map.Entry<String, String> value : path.entrySet()) {
      target = target.replace("{" + value.getKey() + "}", value.getValue());
    }
    Call call = api.call(operation.method(), target);
    return caller == null ? call : call.bearer(caller.accessToken());
  }

  public Call call() {
    if (body == null) {
      return bare();
    }
    return operation.takesJson() ? bare().json(body) : bare().multipart(form());
  }

  /** The body as a form: what the schema calls binary becomes a file. */
  private MultipartForm form() {
    MultipartForm form = new MultipartForm();
    body.forEach(
        (name, value) -> {
          if (operation.isFile(name)) {
            form.file(name, "sample.txt", "text/plain", Stage.TEXT);
          } else {
            form.field(name, String.valueOf(value));
          }
        });
    return form;
  }

  public Answer send() {
    return call().send();
  }
}
