package io.homeroom.gateway.session;

import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A stream outlives the request that opened it, but not the session. */
final class SessionBoundStreams implements WebSocketService {

  private final WebSocketService streams;
  private final SessionWatch watch;

  SessionBoundStreams(WebSocketService streams, SessionWatch watch) {
    this.streams = streams;
    this.watch = watch;
  }

  @Override
  public Mono<Void> handleRequest(ServerWebExchange exchange, WebSocketHandler handler) {
    return exchange
        .getPrincipal()
        .ofType(JwtAuthenticationToken.class)
        .single()
        .map(JwtAuthenticationToken::getToken)
        .flatMap(token -> streams.handleRequest(exchange, bound(handler, token)));
  }

  private WebSocketHandler bound(WebSocketHandler handler, Jwt token) {
    return new WebSocketHandler() {

      @Override
      public List<String> getSubProtocols() {
        return handler.getSubProtocols();
      }

      @Override
      public Mono<Void> handle(WebSocketSession stream) {
        return handler.handle(stream).takeUntilOther(watch.closeWhenEnded(token, stream));
      }
    };
  }
}
