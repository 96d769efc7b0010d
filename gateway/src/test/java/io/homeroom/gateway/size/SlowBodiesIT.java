package io.homeroom.gateway.size;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.gateway.GatewayFixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Clients that announce a body and take their time, more of them than a route has places. */
@TestPropertySource(
    properties = {
      "homeroom.gateway.size.body-within=90s",
      "homeroom.gateway.size.incomplete=300KB",
      "homeroom.gateway.services.identity.concurrency=4"
    })
class SlowBodiesIT extends GatewayFixture {
  private static final int CLIENTS = 8;
  private static final int CHUNKS = 300_000;
  private static final Duration FOR_ALL_CHUNKS = Duration.ofMinutes(1);
  private static final long MEGABYTE = 1 << 20;

  @Autowired private Incomplete incomplete;

  private final List<Socket> slow = new ArrayList<>();

  @BeforeEach
  void identityAnswers() {
    IDENTITY.stubFor(any(anyUrl()).willReturn(okJson("{}")));
  }

  @AfterEach
  void hangUp() throws IOException {
    for (var socket : slow) {
      socket.close();
    }
    await().until(() -> kept() == 0);
  }

  @Test
  void keepNobodyElseOutOfTheRoute() throws IOException {
    for (var i = 0; i < CLIENTS; i++) {
      slow.add(begin("{"));
    }
    await().until(() -> kept() == CLIENTS);

    post("{}").expectStatus().isOk();
    assertThat(IDENTITY.getAllServeEvents()).hasSize(1);

    slow.getFirst().getOutputStream().write('}');
    assertThat(statusLine(slow.getFirst())).startsWith("HTTP/1.1 200");
    assertThat(IDENTITY.getAllServeEvents().getFirst().getRequest().getBodyAsString())
        .isEqualTo("{}");
    await().until(() -> kept() == CLIENTS - 1);
  }

  @Test
  void keepSoMuchHereAndNoMore() throws IOException {
    slow.add(begin("x".repeat(300_000)));
    await().until(() -> kept() == 300_000);
    post("x".repeat(10_000))
        .expectStatus()
        .isEqualTo(429)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("rate-limited");
    post("{}").expectStatus().isOk();
  }

  /** A body in chunks of one byte comes to hundreds of times its size, if each is kept. */
  @Test
  void keepNothingButTheirBytes() throws IOException {
    slow.add(chunked());
    var before = heap();
    slow.getFirst().getOutputStream().write("1\r\nx\r\n".repeat(CHUNKS).getBytes(US_ASCII));
    await().atMost(FOR_ALL_CHUNKS).until(() -> kept() == CHUNKS);
    assertThat(heap() - before).isLessThan(8 * MEGABYTE);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private Socket chunked() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    var head =
        """
        POST /api/auth/login HTTP/1.1
        Host: x
        Content-Type: application/json
        Transfer-Encoding: chunked

        """
            .replace("\n", "\r\n");
    socket.getOutputStream().write(head.getBytes(US_ASCII));
    return socket;
  }

  private long kept() {
    return incomplete.of("127.0.0.1");
  }

  /** One byte of the body is left to be sent. */
  private Socket begin(String part) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(30_000);
    var head =
        "POST /api/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: %d\r\n\r\n".formatted(part.length() + 1);
    socket.getOutputStream().write((head + part).getBytes(US_ASCII));
    return socket;
  }

  private static String statusLine(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
  }

  private ResponseSpec post(String body) {
    return client
        .post()
        .uri("/api/auth/login")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}
