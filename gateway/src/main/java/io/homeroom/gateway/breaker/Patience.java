package io.homeroom.gateway.breaker;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.client.HttpClient;

/**
 * How long services are waited for: until they take the connection, and until they begin to answer.
 * Spring Cloud Gateway's own settings make a client and a timer of another thread's for each
 * request. An answer that has begun may take its time: its reader may be slow.
 */
@Component
class Patience implements HttpClientCustomizer {

  private final Duration connecting;
  private final Duration answering;

  Patience(
      @Value("${homeroom.gateway.upstream.connect-timeout}") Duration connecting,
      @Value("${homeroom.gateway.upstream.response-timeout}") Duration answering) {
    this.connecting = connecting;
    this.answering = answering;
  }

  @Override
  public HttpClient customize(HttpClient client) {
    return client
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(connecting.toMillis()))
        .responseTimeout(answering)
        .doOnResponse(
            (_, connection) -> connection.removeHandler(NettyPipeline.ResponseTimeoutHandler));
  }
}
