package io.homeroom.gateway.limit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@TestPropertySource(
    properties = {
      "homeroom.gateway.trusted-proxies=127.0.0.1",
      "homeroom.limit.address=20",
      "homeroom.limit.person=10",
      "homeroom.limit.sign-in=5"
    })
class LimitIT extends GatewayFixture {

  private static final AtomicInteger HOUSEHOLDS = new AtomicInteger();

  private final String address = "10.1.2." + HOUSEHOLDS.incrementAndGet();

  @Autowired private MeterRegistry meters;

  @BeforeEach
  void servicesAnswer() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    sessionLives();
  }

  @Test
  void tellsWhatIsLeft() {
    signIn()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("RateLimit-Limit", "5")
        .expectHeader()
        .valueEquals("RateLimit-Remaining", "4")
        .expectHeader()
        .valueEquals("RateLimit-Reset", "12")
        .expectHeader()
        .valueEquals(
            "RateLimit-Policy", "5;w=60;comment=\"sign-in\"", "20;w=60;comment=\"address\"");
  }

  @Test
  void refusesWhatIsTooOftenAndSaysWhenToComeBack() {
    IntStream.range(0, 5).forEach(_ -> signIn().expectStatus().isOk());
    signIn()
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .contentType("application/problem+json")
        .expectHeader()
        .valueEquals("Retry-After", "12")
        .expectHeader()
        .valueEquals("RateLimit-Remaining", "0")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("rate-limited");
    assertThat(meters.get("homeroom.gateway.limited").tag("limit", "sign-in").counter().count())
        .isPositive();
  }

  @Test
  void countsAddressesApart() {
    IntStream.range(0, 6).forEach(_ -> signIn());
    from("10.9.9.9", "/api/auth/login").expectStatus().isOk();
  }

  @Test
  void takesNeighboursOnOneNetworkOfVersionSixForOne() {
    IntStream.range(0, 5).forEach(host -> from("2001:db8:7::" + host, "/api/auth/login"));
    from("2001:db8:7::ffff", "/api/auth/login").expectStatus().isEqualTo(429);
    from("2001:db8:8::1", "/api/auth/login").expectStatus().isOk();
  }

  @Test
  void countsPersonOverAllAddresses() {
    IntStream.range(0, 10).forEach(i -> fromSignedIn("10.7.7." + i).expectStatus().isOk());
    fromSignedIn("10.7.7.77")
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .valueEquals("RateLimit-Limit", "10");
  }

  @Test
  void countsRequestsWithoutTokenToo() {
    IntStream.range(0, 20)
        .forEach(_ -> from(address, "/api/family").expectStatus().isUnauthorized());
    from(address, "/api/family").expectStatus().isEqualTo(429);
  }

  @Test
  void neverGivesMoreThanThereIsToManyAtOnce() {
    var passed =
        IntStream.range(0, 40)
            .parallel()
            .map(_ -> status(from(address, "/api/auth/sessions")))
            .filter(status -> status != 429)
            .count();
    assertThat(passed).isBetween(20L, 22L);
  }

  @Test
  void believesOnlyTheHopBeforeTheTrustedProxy() {
    IntStream.range(0, 5).forEach(i -> from("6.6.6." + i + ", " + address, "/api/auth/login"));
    from("6.6.6.99, " + address, "/api/auth/login").expectStatus().isEqualTo(429);
  }

  private ResponseSpec signIn() {
    return from(address, "/api/auth/login");
  }

  private ResponseSpec from(String forwardedFor, String path) {
    var request = path.endsWith("/login") ? client.post().uri(path) : client.get().uri(path);
    return request.header("X-Forwarded-For", forwardedFor).exchange();
  }

  private ResponseSpec fromSignedIn(String forwardedFor) {
    return client
        .get()
        .uri("/api/family")
        .header("X-Forwarded-For", forwardedFor)
        .header("Authorization", tokenOfParent())
        .exchange();
  }

  private static int status(ResponseSpec answer) {
    return answer.returnResult(Void.class).getStatus().value();
  }
}
