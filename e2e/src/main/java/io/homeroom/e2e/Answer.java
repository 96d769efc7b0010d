package io.homeroom.e2e;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back from one call. */
public record Answer(String call, int status, HttpHeaders headers, String body) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** This answer, if its status is the one a step expects. */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new StepFailed("%s answered %d, not %d: %s".formatted(call, status, expected, body));
    }
    return this;
  }

  /** This answer, if it is a problem with the status and code. */
  public Answer expectProblem(int expected, String code) {
    expect(expected);
    if (!text("code").equals(code)) {
      throw new StepFailed("%s answered not the problem %s: %s".formatted(call, code, body));
    }
    return this;
  }

  public JsonNode json() {
    return JSON.readTree(body);
  }

  /** The member at a dotted path, as text; fails if it is not there. */
  public String text(String path) {
    JsonNode node = json().at("/" + path.replace('.', '/'));
    if (node.isMissingNode() || node.isNull()) {
      throw new StepFailed("%s answered nothing at %s: %s".formatted(call, path, body));
    }
    return node.asString();
  }

  /** The cookie that came along, as a browser sends it back. */
  public String cookie() {
    return headers
        .firstValue("Set-Cookie")
        .map(cookie -> cookie.split(";", 2)[0])
        .orElseThrow(() -> new StepFailed("%s set no cookie".formatted(call)));
  }
}
