package io.homeroom.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import io.homeroom.gateway.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the HTTP server does not even hand on is refused with a problem all the same. */
class BareRefusalIT extends GatewayFixture {
  private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/tasks?x=%",
        "/api/tasks?x=%zz",
        "/api/tasks?%=1",
        "/api/tasks?x=%2",
        "/api/tasks?x=a|b",
        "/api/tasks?x={}",
        "/api/tasks?x=\"",
        "/api/tasks?x=^",
        "/api/tasks/%",
        "/api/tasks/%g1",
        "/api/tasks/<1>",
        "/api\\tasks",
        "/%",
        "%",
        "["
      })
  void explainsAddressesThatAreNone(String address) {
    explains(RawHttp.get(port, address), 400, "bad-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET\r\n\r\n",
        "\u0001\u0002\u0003\r\n\r\n",
        "GET /api/tasks SPDY/9\r\n" + HOST + "\r\n",
        "GET /api/tasks HTTP/x\r\n" + HOST + "\r\n",
        "GET /api/tasks HTTP/1.1\r\n" + HOST + "A b: c\r\n\r\n",
        "GET /api/tasks HTTP/1.1\r\n" + HOST + "A\u0000: c\r\n\r\n",
        "GET /api/tasks HTTP/1.1\r\n" + HOST + ": c\r\n\r\n",
        "POST /api/tasks HTTP/1.1\r\n" + HOST + "Content-Length: -1\r\n\r\n",
        "POST /api/tasks HTTP/1.1\r\n" + HOST + "Content-Length: many\r\n\r\n",
        "POST /api/tasks HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"
      })
  void explainsWhatIsNoRequest(String bytes) {
    explains(RawHttp.exchange(port, bytes), 400, "bad-request");
  }

  @Test
  void explainsLinesThatAreTooLong() {
    explains(RawHttp.get(port, "/api/" + "x".repeat(17_000)), 414, "address-too-long");
  }

  @Test
  void explainsHeadersThatAreTooLarge() {
    explains(RawHttp.get(port, "/api", "X: " + "x".repeat(70_000)), 431, "headers-too-large");
  }

  @Test
  void sendsNoBodyWhereNoneIsExpected() {
    var answer = RawHttp.send(port, "HEAD", "/api/tasks?x=%");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    assertThat(answer).endsWith("\r\n\r\n");
  }

  @Test
  void keepsTheConnectionAfterAnAddressThatIsNone() {
    var answers =
        RawHttp.exchange(
            port,
            "GET /api?x=% HTTP/1.1\r\nHost: localhost\r\n\r\n"
                + "GET /no/such HTTP/1.1\r\n"
                + HOST
                + "\r\n");

    assertThat(answers.split("HTTP/1.1 4")).hasSize(3);
  }

  private static void explains(String answer, int status, String code) {
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    var parts = answer.split("\r\n\r\n", 2);
    var problem = JsonMapper.shared().readTree(parts[1]);
    assertThat(parts[0])
        .containsIgnoringCase("content-type: application/problem+json")
        .containsIgnoringCase("content-length: " + parts[1].length())
        .containsIgnoringCase("x-request-id: " + problem.path("requestId").asString("none"))
        .containsIgnoringCase("x-content-type-options: nosniff");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("detail").asString()).isNotBlank();
  }
}
