package io.homeroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@PlatformTest
class TracingTests {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final OtherService COLLECTOR = started();

  @Autowired RestTestClient client;

  private static OtherService started() {
    try {
      return new OtherService();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @DynamicPropertySource
  static void collectHere(DynamicPropertyRegistry settings) {
    settings.add(
        "management.tracing.export.zipkin.endpoint", () -> COLLECTOR.address() + "/api/v2/spans");
    settings.add("management.opentelemetry.tracing.export.schedule-delay", () -> "100ms");
  }

  @Test
  void sendsSpansToZipkin() {
    client
        .get()
        .uri("/api/failures/mapped")
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
        .exchange();
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(COLLECTOR.calls())
                    .anySatisfy(
                        call ->
                            assertThat(call.body())
                                .startsWith("[{")
                                .contains(TRACE)
                                .contains("\"kind\":\"SERVER\"")));
  }
}
