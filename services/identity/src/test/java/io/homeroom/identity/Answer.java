package io.homeroom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(int status, HttpHeaders headers, String body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public JsonNode json() {
    return JSON.readTree(body);
  }

  public String text(String field) {
    JsonNode node = json().at("/" + field.replace('.', '/'));
    assertThat(node.isMissingNode()).as("%s in %s", field, body).isFalse();
    return node.asString();
  }

  public Answer expect(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    return this;
  }

  public Answer expect(int expected, String code) {
    expect(expected);
    assertThat(text("code")).isEqualTo(code);
    return this;
  }
}
