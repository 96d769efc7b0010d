package io.homeroom.notification.stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/**
 * Where the stream is. A browser may open it from the suite's own pages only; others send no {@code
 * Origin}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class StreamConfiguration {

  private static final int MAX_INBOUND = 1024;

  @Bean
  WebSocketConfigurer notificationStream(
      StreamHandler handler, @Value("${homeroom.public.url}") String publicUrl) {
    return registry ->
        registry.addHandler(handler, "/api/notifications/stream").setAllowedOrigins(publicUrl);
  }

  @Bean
  ServletServerContainerFactoryBean webSocketLimits() {
    var limits = new ServletServerContainerFactoryBean();
    limits.setMaxTextMessageBufferSize(MAX_INBOUND);
    limits.setMaxBinaryMessageBufferSize(MAX_INBOUND);
    return limits;
  }
}
