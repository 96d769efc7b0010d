package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;

/** One operation, asked for what somebody has, and what its answer should be. */
record Asking(Operation operation, Rule rule, Owned owned) {

  private static final String SPECIFIC = "\"(?:traceId|requestId)\":\"[^\"]*\"";

  void isForbidden(Calls calls, String caller) throws IOException, InterruptedException {
    assertThat(real(calls, caller).statusCode()).as("as %s", caller).isEqualTo(403);
  }

  void isShared(Calls calls, String caller) throws IOException, InterruptedException {
    assertThat(real(calls, caller).statusCode())
        .as("as a %s", caller)
        .isLessThan(500)
        .isNotIn(401, 403, 404);
  }

  /** It is refused as what does not exist is. */
  void isHidden(Calls calls, String caller) throws IOException, InterruptedException {
    Map<String, String> unknown = owned.unknown();
    HttpResponse<String> real = real(calls, caller);
    HttpResponse<String> nothing = call(calls, unknown, caller);
    assertThat(real.statusCode()).as("as %s: %s", caller, real.body()).isIn(401, 403, 404);
    assertThat(real.body()).as("as %s", caller).doesNotContain(AccessMatrix.UNAUTHORIZED);
    assertThat(shown(real, owned.real())).as("as %s", caller).isEqualTo(shown(nothing, unknown));
  }

  void isFound(Calls calls) throws IOException, InterruptedException {
    HttpResponse<String> answer = real(calls, calls.welcome(rule));
    assertThat(answer.statusCode())
        .as("as whose it is: %s", answer.body())
        .isLessThan(500)
        .isNotIn(400, 401, 404, 428);
    assertThat(answer.body()).doesNotContain(AccessMatrix.FORBIDDEN);
  }

  private HttpResponse<String> real(Calls calls, String caller)
      throws IOException, InterruptedException {
    return call(calls, owned.real(), caller);
  }

  private HttpResponse<String> call(Calls calls, Map<String, String> ids, String caller)
      throws IOException, InterruptedException {
    Rule about = rule.about(ids);
    Map<String, String> headers = new HashMap<>();
    if (about.moreHeaders().containsKey("Idempotency-Key")) {
      headers.put("Idempotency-Key", UUID.randomUUID().toString());
    }
    BodyPublisher body = BodyPublishers.noBody();
    if (about.body() != null) {
      headers.put("Content-Type", "application/json");
      body = BodyPublishers.ofString(about.body().toString());
    }
    return calls.call(operation, about, caller, body, headers);
  }

  /** All of an answer that does not depend on the call. */
  private static String shown(HttpResponse<String> answer, Map<String, String> ids) {
    String body = answer.body().replaceAll(SPECIFIC, "");
    for (Entry<String, String> id : ids.entrySet()) {
      body = body.replace(id.getValue(), id.getKey());
    }
    return answer.statusCode() + " " + body;
  }
}
