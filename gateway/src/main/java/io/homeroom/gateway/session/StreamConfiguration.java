package io.homeroom.gateway.session;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.reactive.socket.server.RequestUpgradeStrategy;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;

@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

  /** Primary, so that Spring Cloud Gateway takes it instead of its own. */
  @Bean
  @Primary
  WebSocketService sessionBoundStreams(RequestUpgradeStrategy upgrade, SessionWatch watch) {
    return new SessionBoundStreams(new HandshakeWebSocketService(upgrade), watch);
  }
}
