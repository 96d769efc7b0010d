package io.homeroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

class UnreachableServiceIT extends GatewayFixture {

  private static final int PORT = TestSocketUtils.findAvailableTcpPort();

  @DynamicPropertySource
  static void nobodyThere(DynamicPropertyRegistry registry) {
    registry.add("homeroom.gateway.services.notification.url", () -> "http://127.0.0.1:" + PORT);
    registry.add("homeroom.gateway.breaker.failures", () -> 100);
  }

  @Test
  void saysHonestlyThatServiceIsNotThere() {
    sessionLives();
    client
        .get()
        .uri("/api/notifications")
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "1")
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("upstream-unavailable")
        .jsonPath("$.service")
        .isEqualTo("notification")
        .jsonPath("$.detail")
        .value(detail -> assertThat(detail.toString()).doesNotContain("127.0.0.1"));
  }
}
