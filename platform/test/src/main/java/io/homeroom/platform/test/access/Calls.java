package io.homeroom.platform.test.access;

import io.homeroom.platform.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Calls of a service's operations by callers of every kind. */
final class Calls {

  static final String NOBODY = "nobody";

  private final URI service;
  private final Map<String, String> tokens;
  private final HttpClient client = HttpClient.newHttpClient();

  Calls(URI service, Map<String, String> tokens) {
    this.service = service;
    this.tokens = tokens;
  }

  Set<String> roles() {
    return tokens.keySet();
  }

  /** Somebody whom a rule lets in. */
  String welcome(Rule rule) {
    return tokens.keySet().stream().filter(rule::letsIn).findFirst().orElse(NOBODY);
  }

  /** {@code headers} come on top of the rule's. */
  HttpResponse<String> call(
      Operation operation,
      Rule rule,
      String caller,
      BodyPublisher body,
      Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(operation.pathWith(rule.variables())))
            .method(operation.method(), body);
    rule.moreHeaders().forEach(request::setHeader);
    headers.forEach(request::setHeader);
    if (!caller.equals(NOBODY)) {
      request.setHeader(
          "Authorization", Tokens.bearer(Objects.requireNonNull(tokens.get(caller), caller)));
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
