package io.homeroom.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.WithMovableClock;
import io.homeroom.platform.web.client.InternalClients;
import io.homeroom.platform.web.client.ServiceUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

@PlatformTest
@WithMovableClock
@TestPropertySource(
    properties = {"homeroom.client.retry-delay=10ms", "homeroom.client.read-timeout=2s"})
class InternalClientTests {
  @Autowired InternalClients clients;
  @Autowired MovableClock clock;
  @Autowired MeterRegistry meters;

  private OtherService other;
  private String name;
  private RestClient client;

  @BeforeEach
  void startOtherService() throws IOException {
    other = new OtherService();
    name = UUID.randomUUID().toString();
    client = clients.to(name, other.address()).build();
  }

  @AfterEach
  void stopOtherService() {
    other.close();
    clock.reset();
  }

  @Test
  void signsInAsItselfAndTellsRequestAndTrace() {
    MDC.put("requestId", "request-1");
    try {
      get();
    } finally {
      MDC.remove("requestId");
    }
    var call = other.calls().getFirst();
    assertThat(call.header("Authorization")).startsWith("Bearer ey");
    assertThat(call.header("X-Request-Id")).isEqualTo("request-1");
    assertThat(call.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]");
  }

  @Test
  void callsNobodyWithinATransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(true);
    try {
      assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::get);
    } finally {
      TransactionSynchronizationManager.setActualTransactionActive(false);
    }
    assertThat(other.calls()).isEmpty();
  }

  @Test
  void fetchesItsTokenOnce() {
    get();
    get();
    assertThat(other.calls().stream().map(call -> call.header("Authorization")).distinct())
        .hasSize(1);
  }

  @Test
  void fetchesAnotherTokenAfterItWasRefused() {
    get();
    // A token of the same second would be the same.
    var second = Instant.now().getEpochSecond();
    await().atMost(Duration.ofSeconds(3)).until(() -> Instant.now().getEpochSecond() > second);
    other.answering(401);
    assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class).isThrownBy(this::get);
    get();
    assertThat(other.calls().getLast().header("Authorization"))
        .isNotEqualTo(other.calls().getFirst().header("Authorization"));
  }

  @Test
  void repeatsIdempotentCallsUntilAnswered() {
    other.answering(503, 502);
    get();
    assertThat(other.calls()).hasSize(3);
  }

  @Test
  void neverRepeatsOtherCalls() {
    other.answering(503);
    assertThatExceptionOfType(HttpServerErrorException.ServiceUnavailable.class)
        .isThrownBy(() -> client.post().uri("/").retrieve().toBodilessEntity());
    assertThat(other.calls()).hasSize(1);
  }

  @Test
  void takesRefusalsForAnswers() {
    other.answering(404, 404, 404, 404);
    for (var call = 0; call < 4; call++) {
      assertThatExceptionOfType(HttpClientErrorException.NotFound.class).isThrownBy(this::get);
    }
    get();
    assertThat(other.calls()).hasSize(5);
  }

  @Test
  void opensAfterThreeFailuresAndProbesOnceAfterThirtySeconds() {
    other.answering(500, 500, 500, 500);
    for (var call = 0; call < 3; call++) {
      assertThatExceptionOfType(HttpServerErrorException.class).isThrownBy(this::get);
    }
    spared();
    clock.advance(Duration.ofSeconds(29));
    spared();
    assertThat(other.calls()).hasSize(3);

    clock.advance(Duration.ofSeconds(2));
    assertThatExceptionOfType(HttpServerErrorException.class).isThrownBy(this::get);
    spared();
    assertThat(other.calls()).hasSize(4);
    assertThat(open()).isOne();

    clock.advance(Duration.ofSeconds(31));
    get();
    get();
    assertThat(open()).isZero();
  }

  @Test
  void sharesBreakerAmongClientsOfOneServiceOnly() {
    other.answering(500, 500, 500);
    for (var call = 0; call < 3; call++) {
      assertThatExceptionOfType(HttpServerErrorException.class).isThrownBy(this::get);
    }
    assertThatExceptionOfType(ServiceUnavailable.class)
        .isThrownBy(() -> get(clients.to(name, other.address()).build()));
    get(clients.to("another", other.address()).build());
  }

  @Test
  void opensWhenNobodyListens() {
    other.close();
    assertThatExceptionOfType(ServiceUnavailable.class).isThrownBy(this::get);
    assertThat(open()).isOne();
  }

  @Test
  void givesUpOnServicesThatDoNotAnswer() throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var address = "http://127.0.0.1:" + silent.getLocalPort();
      var waiting = clients.to(name, address).build();
      assertThatExceptionOfType(ResourceAccessException.class)
          .isThrownBy(() -> waiting.post().uri("/").retrieve().toBodilessEntity());
    }
  }

  @Test
  void waitsAsLongAsItIsTold() throws Exception {
    try (var slow = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var address = "http://127.0.0.1:" + slow.getLocalPort();
      var patient = clients.to(name, address, Duration.ofSeconds(20)).build();
      var call = threads.submit(() -> patient.post().uri("/").retrieve().toBodilessEntity());
      try (var connection = slow.accept()) {
        assertThatExceptionOfType(TimeoutException.class)
            .isThrownBy(() -> call.get(2500, TimeUnit.MILLISECONDS));
        connection.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(US_ASCII));
        assertThat(call.get(10, TimeUnit.SECONDS).getStatusCode().value()).isEqualTo(204);
      }
    }
  }

  private void spared() {
    assertThatExceptionOfType(ServiceUnavailable.class).isThrownBy(this::get);
  }

  private double open() {
    return meters.get("homeroom.client.breaker.open").tag("service", name).gauge().value();
  }

  private void get() {
    get(client);
  }

  private static void get(RestClient client) {
    client.get().uri("/thing").retrieve().toBodilessEntity();
  }
}
