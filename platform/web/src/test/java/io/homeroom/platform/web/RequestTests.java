package io.homeroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.client.RestTestClient;

@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class RequestTests {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Autowired RestTestClient client;

  @Test
  void keepsRequestIdOfCaller() {
    ask("request.1_a-b")
        .expectHeader()
        .valueEquals("X-Request-Id", "request.1_a-b")
        .expectBody()
        .jsonPath("$.requestId")
        .isEqualTo("request.1_a-b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "<script>", "a/b", "semi;colon"})
  void makesRequestIdInPlaceOfForeignOne(String foreign) {
    ask(foreign).expectHeader().valueMatches("X-Request-Id", "[0-9a-f-]{36}");
  }

  @Test
  void limitsLengthOfRequestIds() {
    ask("a".repeat(64)).expectHeader().valueEquals("X-Request-Id", "a".repeat(64));
    ask("a".repeat(65)).expectHeader().valueMatches("X-Request-Id", "[0-9a-f-]{36}");
  }

  @Test
  void continuesTraceOfCallerEvenUnsampled() {
    client
        .get()
        .uri("/api/failures/mapped")
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00")
        .exchange()
        .expectBody()
        .jsonPath("$.traceId")
        .isEqualTo(TRACE);
  }

  @Test
  void logsOneLineForEachRequestWithoutItsSecrets(CapturedOutput output) {
    client
        .get()
        .uri("/api/failures/mapped?token=canary-query")
        .header("Authorization", "Bearer canary-token")
        .header("X-Request-Id", "request-to-log")
        .exchange();
    // The line is written after the answer.
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(output).contains("GET /api/failures/mapped 401"));
    assertThat(output).contains("request-to-log");
    assertThat(output).doesNotContain("canary");
  }

  @Test
  void logsUnexpectedFailuresWithTrace(CapturedOutput output) {
    client
        .get()
        .uri("/api/failures/unexpected")
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
        .exchange();
    assertThat(output.toString().lines())
        .anySatisfy(line -> assertThat(line).contains("ERROR").contains(TRACE));
    assertThat(output).contains("IllegalStateException: secret inside");
  }

  private RestTestClient.ResponseSpec ask(String requestId) {
    return client.get().uri("/api/failures/mapped").header("X-Request-Id", requestId).exchange();
  }
}
