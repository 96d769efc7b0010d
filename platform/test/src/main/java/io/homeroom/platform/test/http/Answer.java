package io.homeroom.platform.test.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(int status, String body) {

  public JsonNode json() {
    return JsonMapper.shared().readTree(body);
  }

  /** The id in a field of what came back. */
  public UUID id(String field) {
    return UUID.fromString(json().path(field).asString());
  }

  public Answer expect(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    return this;
  }

  /** A problem with this code. */
  public Answer expect(int expected, String code) {
    expect(expected);
    assertThat(json().path("code").asString()).as(body).isEqualTo(code);
    return this;
  }
}
