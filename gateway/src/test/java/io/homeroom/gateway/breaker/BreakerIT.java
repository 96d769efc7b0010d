package io.homeroom.gateway.breaker;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.homeroom.gateway.GatewayFixture;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@TestPropertySource(
    properties = {
      "homeroom.gateway.upstream.response-timeout=1500ms",
      "homeroom.gateway.services.identity.concurrency=16"
    })
class BreakerIT extends GatewayFixture {

  @Autowired private CircuitBreakerRegistry breakers;
  @Autowired private BulkheadRegistry bulkheads;
  private CircuitBreaker breaker;

  @BeforeEach
  void closeBreaker() {
    breaker = breakers.circuitBreaker("identity.auth");
    breaker.reset();
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void opensAfterThreeAnswersInARowThatTheServiceIsAway(int answer) {
    identityAnswers(status(answer));
    IntStream.range(0, 3).forEach(_ -> login().expectStatus().isEqualTo(answer));
    assertThat(breaker.getState()).isEqualTo(State.OPEN);
    login()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .contentType("application/problem+json")
        .expectHeader()
        .valueMatches("Retry-After", "29|30")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("upstream-unavailable")
        .jsonPath("$.service")
        .isEqualTo("identity");
    IDENTITY.verify(3, anyRequestedFor(anyUrl()));
  }

  @Test
  void staysClosedWhenOneSucceedsInBetween() {
    identityAnswers(status(502));
    IntStream.range(0, 2).forEach(_ -> login());
    identityAnswers(okJson("{}"));
    login().expectStatus().isOk();
    identityAnswers(status(502));
    IntStream.range(0, 2).forEach(_ -> login());
    assertThat(breaker.getState()).isEqualTo(State.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 499, 500, 501, 505})
  void neverOpensForAnswersThatOneRequestBringsAbout(int answer) {
    identityAnswers(status(answer));
    IntStream.range(0, 10).forEach(_ -> login().expectStatus().isEqualTo(answer));
    assertThat(breaker.getState()).isEqualTo(State.CLOSED);
  }

  @Test
  void countsSilence() {
    identityAnswers(okJson("{}").withFixedDelay(4000));
    failsThreeTimes(504, "upstream-timeout");
  }

  @Test
  void countsBrokenConnections() {
    identityAnswers(okJson("{}").withFault(Fault.CONNECTION_RESET_BY_PEER));
    failsThreeTimes(502, "upstream-failed");
  }

  @Test
  void triesOneCallAfterThePauseAndClosesWhenItSucceeds() {
    open();
    clock.advance(Duration.ofSeconds(29));
    login().expectStatus().isEqualTo(503);
    clock.advance(Duration.ofSeconds(2));
    identityAnswers(okJson("{}").withFixedDelay(700));
    var answers = atOnce(8);
    assertThat(answers).filteredOn(answer -> answer == 200).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer == 503).hasSize(7);
    assertThat(breaker.getState()).isEqualTo(State.CLOSED);
    login().expectStatus().isOk();
  }

  @Test
  void opensAgainWhenTheProbeFails() {
    open();
    clock.advance(Duration.ofSeconds(31));
    login().expectStatus().isEqualTo(502);
    assertThat(breaker.getState()).isEqualTo(State.OPEN);
    login().expectStatus().isEqualTo(503).expectHeader().valueMatches("Retry-After", "29|30");
  }

  @Test
  void staysClosedWhenAllHandsAreFull() {
    identityAnswers(okJson("{}").withFixedDelay(1000));
    var answers = atOnce(64);
    assertThat(answers).containsOnly(200, 503);
    assertThat(answers).filteredOn(answer -> answer == 200).hasSizeGreaterThanOrEqualTo(16);
    assertThat(breaker.getState()).isEqualTo(State.CLOSED);
    assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
    login().expectStatus().isOk();
  }

  @Test
  void tellsThatItIsBusy() {
    identityAnswers(okJson("{}").withFixedDelay(1000));
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 16).forEach(_ -> pool.execute(this::login));
      await().atMost(Duration.ofSeconds(5)).until(() -> inFlight() == 16);
      login()
          .expectStatus()
          .isEqualTo(503)
          .expectHeader()
          .valueEquals("Retry-After", "1")
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("busy");
    }
  }

  @Test
  void keepsTroubleOfOneRouteFromOthers() {
    open();
    sessionLives();
    identityAnswers(okJson("{}"));
    client
        .get()
        .uri("/api/family")
        .header("Authorization", tokenOfParent())
        .exchange()
        .expectStatus()
        .isOk();
  }

  private int inFlight() {
    return 16 - bulkheads.bulkhead("identity.auth").getMetrics().getAvailableConcurrentCalls();
  }

  private void open() {
    identityAnswers(status(502));
    IntStream.range(0, 3).forEach(_ -> login());
    assertThat(breaker.getState()).isEqualTo(State.OPEN);
  }

  private void failsThreeTimes(int status, String code) {
    IntStream.range(0, 3)
        .forEach(
            _ ->
                login()
                    .expectStatus()
                    .isEqualTo(status)
                    .expectHeader()
                    .contentType("application/problem+json")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo(code));
    assertThat(breaker.getState()).isEqualTo(State.OPEN);
  }

  private static void identityAnswers(ResponseDefinitionBuilder answer) {
    IDENTITY.stubFor(any(anyUrl()).willReturn(answer));
  }

  private ResponseSpec login() {
    return client.post().uri("/api/auth/login").exchange();
  }

  private List<Integer> atOnce(int calls) {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, calls)
              .mapToObj(
                  _ ->
                      CompletableFuture.supplyAsync(
                          () -> login().returnResult(Void.class).getStatus().value(), pool))
              .toList();
      return answers.stream().map(CompletableFuture::join).toList();
    }
  }
}
