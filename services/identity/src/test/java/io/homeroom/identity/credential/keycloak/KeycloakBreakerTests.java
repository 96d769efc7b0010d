package io.homeroom.identity.credential.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.homeroom.identity.credential.ProviderUnavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

class KeycloakBreakerTests {
  private final AtomicInteger status = new AtomicInteger(200);
  private final AtomicInteger calls = new AtomicInteger();
  private final HttpServer server = server();
  private final RestClient client =
      RestClient.builder()
          .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
          .requestInterceptor(new KeycloakConfiguration().keycloakBreaker())
          .build();

  @BeforeEach
  void start() {
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void asksNoMoreAfterThreeFailures() {
    status.set(500);
    for (int call = 0; call < 5; call++) {
      assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(this::call);
    }
    assertThat(calls).hasValue(3);
  }

  @Test
  void takesARefusalForAnAnswer() {
    status.set(400);
    for (int call = 0; call < 5; call++) {
      assertThatExceptionOfType(HttpClientErrorException.class).isThrownBy(this::call);
    }
    assertThat(calls).hasValue(5);
  }

  @Test
  void saysWhenNobodyAnswers() {
    server.stop(0);
    assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(this::call);
  }

  private void call() {
    client.get().uri("/").retrieve().toBodilessEntity();
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
