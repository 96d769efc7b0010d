package io.homeroom.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class SecondTryTests {

  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void triesReadAgainWhenNoConnectionCameAbout() {
    call(HttpMethod.GET, failingOnce(new ConnectException("refused")));
    assertThat(calls).hasValue(2);
  }

  @Test
  void neverTriesWriteAgain() {
    assertThatThrownBy(() -> call(HttpMethod.POST, failingOnce(new ConnectException("refused"))))
        .hasRootCauseInstanceOf(ConnectException.class);
    assertThat(calls).hasValue(1);
  }

  @Test
  void doesNotTryAgainWhatMayHaveArrived() {
    assertThatThrownBy(() -> call(HttpMethod.GET, failingOnce(new IOException("broken off"))))
        .hasRootCauseInstanceOf(IOException.class);
    assertThat(calls).hasValue(1);
  }

  @Test
  void givesUpAfterTheSecondTime() {
    assertThatThrownBy(
            () ->
                call(
                    HttpMethod.GET,
                    _ -> Mono.error(() -> counted(new ConnectException("refused")))))
        .hasRootCauseInstanceOf(ConnectException.class);
    assertThat(calls).hasValue(2);
  }

  @Test
  void takesAnswerOf5xxForAnAnswer() {
    call(
        HttpMethod.GET,
        exchange -> {
          calls.incrementAndGet();
          exchange.getResponse().setStatusCode(HttpStatus.BAD_GATEWAY);
          return Mono.empty();
        });
    assertThat(calls).hasValue(1);
  }

  private GatewayFilterChain failingOnce(Throwable failure) {
    return _ -> Mono.defer(() -> calls.get() == 0 ? Mono.error(counted(failure)) : succeeding());
  }

  private Mono<Void> succeeding() {
    calls.incrementAndGet();
    return Mono.empty();
  }

  private Throwable counted(Throwable failure) {
    calls.incrementAndGet();
    return failure;
  }

  private static void call(HttpMethod method, GatewayFilterChain service) {
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.method(method, "/api/family"));
    new SecondTry().filter(exchange, service).block();
  }
}
