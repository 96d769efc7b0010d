package io.homeroom.gateway.limit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Without a trusted proxy before the gateway nothing a client says makes it somebody else. */
@TestPropertySource(properties = "homeroom.limit.sign-in=5")
class UntrustedHopIT extends GatewayFixture {

  private static final List<String> NAMES =
      List.of(
          "X-Forwarded-For",
          "Forwarded",
          "X-Real-IP",
          "X-Client-IP",
          "True-Client-IP",
          "CF-Connecting-IP");

  /** Other tests come from the same address. */
  @AfterEach
  void fillBuckets() {
    redis.delete(redis.keys("limit:*")).block(Duration.ofSeconds(5));
  }

  @Test
  void countsWhoeverSaysToBeElsewhere() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    var refused =
        IntStream.range(0, 12)
            .map(i -> signInAs(NAMES.get(i % NAMES.size()), "10.3.4." + i))
            .filter(status -> status == 429)
            .count();
    assertThat(refused).isBetween(6L, 7L);
  }

  private int signInAs(String header, String address) {
    return client
        .post()
        .uri("/api/auth/login")
        .header(header, address)
        .exchange()
        .returnResult(Void.class)
        .getStatus()
        .value();
  }
}
