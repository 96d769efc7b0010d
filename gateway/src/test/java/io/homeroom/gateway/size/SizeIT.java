package io.homeroom.gateway.size;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.homeroom.gateway.GatewayFixture;
import io.homeroom.gateway.RawHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

@TestPropertySource(properties = "homeroom.gateway.size.body-within=1s")
class SizeIT extends GatewayFixture {

  private static final int MIB = 1024 * 1024;

  @Autowired private CircuitBreakerRegistry breakers;

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
  }

  @Test
  void passesBodyOfOneMebibyte() {
    sized(MIB).expectStatus().isOk();
    chunked(16).expectStatus().isOk();
    assertThat(IDENTITY.getAllServeEvents())
        .allMatch(event -> event.getRequest().getBody().length == MIB);
  }

  @Test
  void refusesBodyThatSaysItIsLarger() {
    tooLarge(sized(MIB + 1));
    IDENTITY.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void refusesLargerBodyInChunksWithoutBlamingTheService() {
    for (var i = 0; i < 5; i++) {
      tooLarge(chunked(17));
    }
    assertThat(state()).isEqualTo(CircuitBreaker.State.CLOSED);
    sized(10).expectStatus().isOk();
  }

  @Test
  void doesNotBlameServiceForClientsThatVanish() throws IOException {
    for (var i = 0; i < 5; i++) {
      vanishWhileSending();
    }
    sized(10).expectStatus().isOk();
    assertThat(state()).isEqualTo(CircuitBreaker.State.CLOSED);
  }

  @Test
  void refusesBodyThatTakesTooLongWithoutBlamingTheService() {
    for (var i = 0; i < 3; i++) {
      var answer =
          RawHttp.exchange(
              port,
              "POST /api/auth/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                  + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\nonly this");
      assertThat(answer).startsWith("HTTP/1.1 408").contains("body-too-slow");
    }
    sized(10).expectStatus().isOk();
    assertThat(state()).isEqualTo(CircuitBreaker.State.CLOSED);
  }

  @Test
  void refusesLargeHeaders() {
    var answer = RawHttp.get(port, "/api/health", "X-Large: " + "x".repeat(17_000));
    assertThat(answer).startsWith("HTTP/1.1 431").contains("headers-too-large");
  }

  @Test
  void refusesFloodOfHeaders() {
    var answer = RawHttp.get(port, "/api/health", "X-Flood: x\r\n".repeat(2_000) + "X-Last: x");
    assertThat(answer).startsWith("HTTP/1.1 431").contains("headers-too-large");
  }

  private CircuitBreaker.State state() {
    return breakers.circuitBreaker("identity.auth").getState();
  }

  private void vanishWhileSending() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var head =
          "POST /api/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\nonly this";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.setSoLinger(true, 0);
    }
  }

  private ResponseSpec sized(int bytes) {
    return client
        .post()
        .uri("/api/auth/login")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .bodyValue(new byte[bytes])
        .exchange();
  }

  private ResponseSpec chunked(int chunks) {
    var body =
        Flux.range(0, chunks)
            .map(
                _ ->
                    (DataBuffer) DefaultDataBufferFactory.sharedInstance.wrap(new byte[64 * 1024]));
    return client
        .post()
        .uri("/api/auth/login")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(BodyInserters.fromDataBuffers(body))
        .exchange();
  }

  private static void tooLarge(ResponseSpec answer) {
    answer
        .expectStatus()
        .isEqualTo(413)
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("body-too-large");
  }
}
