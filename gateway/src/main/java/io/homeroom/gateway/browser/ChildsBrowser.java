package io.homeroom.gateway.browser;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes away what makes a device trusted when somebody signs in from a child's session: the device
 * is in the child's hands, so it proves nothing of its parent. In doubt it is taken away as well.
 */
@Component
public class ChildsBrowser {

  private static final Logger LOG = LoggerFactory.getLogger(ChildsBrowser.class);
  private static final String DEVICE = "Device-ID";

  private final SessionCookie cookie;
  private final BrowserSessions sessions;

  ChildsBrowser(SessionCookie cookie, BrowserSessions sessions) {
    this.cookie = cookie;
    this.sessions = sessions;
  }

  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return isChilds(exchange.getRequest())
        .flatMap(childs -> chain.filter(childs ? withoutTrust(exchange) : exchange));
  }

  private Mono<Boolean> isChilds(ServerHttpRequest request) {
    if (!request.getHeaders().containsHeader(DEVICE)) {
      return Mono.just(false);
    }
    return Flux.fromIterable(cookie.idsIn(request))
        .concatMap(sessions::find)
        .any(session -> session.holder().isChild())
        .onErrorResume(
            unknown -> {
              LOG.warn("A device is not trusted, as nobody knows whose: {}", unknown.toString());
              return Mono.just(true);
            });
  }

  private static ServerWebExchange withoutTrust(ServerWebExchange exchange) {
    return exchange
        .mutate()
        .request(request -> request.headers(headers -> headers.remove(DEVICE)))
        .build();
  }
}
