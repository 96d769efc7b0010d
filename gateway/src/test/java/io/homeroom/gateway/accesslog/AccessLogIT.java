package io.homeroom.gateway.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.gateway.GatewayFixture;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "logging.structured.format.console=logstash")
@ExtendWith(OutputCaptureExtension.class)
class AccessLogIT extends GatewayFixture {

  @Test
  void writesOneLineWithoutQueryOrToken(CapturedOutput output) {
    client
        .get()
        .uri("/api/family?token=secret-of-a-link")
        .header("Authorization", "Bearer secret-of-a-person")
        .header("X-Request-Id", "the-one")
        .exchange()
        .expectStatus()
        .isUnauthorized();
    await().atMost(Duration.ofSeconds(5)).until(() -> output.getAll().contains("the-one"));
    var line = output.getAll().lines().filter(it -> it.contains("the-one")).toList();
    assertThat(line)
        .singleElement()
        .asString()
        .contains("GET /api/family 401", "\"status\":401", "\"durationMs\"", "\"traceId\"");
    assertThat(output.getAll()).doesNotContain("secret-of-a");
  }
}
