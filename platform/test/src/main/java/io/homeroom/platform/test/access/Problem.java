package io.homeroom.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a refusal looks, whatever it is about. */
final class Problem {

  private static final List<String> FIELDS = List.of("type", "title", "status", "code");

  private Problem() {}

  static void check(int status, String contentType, String body) {
    assertThat(is(status, contentType, body)).as("%s %s", contentType, body).isTrue();
  }

  /** What the container refuses is refused before it is traced: it has a request's id alone. */
  static boolean is(int status, String contentType, String body) {
    if (!contentType.startsWith("application/problem+json")) {
      return false;
    }
    JsonNode problem = JsonMapper.shared().readTree(body);
    return FIELDS.stream().allMatch(problem::has)
        && (problem.has("traceId") || problem.has("requestId"))
        && problem.path("status").asInt() == status;
  }
}
