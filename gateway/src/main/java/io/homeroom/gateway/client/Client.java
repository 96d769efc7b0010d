package io.homeroom.gateway.client;

import java.util.Objects;
import org.springframework.web.server.ServerWebExchange;

/**
 * The other end of a request.
 *
 * @param address its IP address
 * @param encrypted whether it speaks TLS, with the gateway or with a trusted proxy before it
 */
public record Client(String address, boolean encrypted) {

  static final String ATTRIBUTE = Client.class.getName();

  public static Client of(ServerWebExchange exchange) {
    return Objects.requireNonNull(exchange.getAttribute(ATTRIBUTE), "before ClientFilter");
  }

  public String protocol() {
    return encrypted ? "https" : "http";
  }
}
