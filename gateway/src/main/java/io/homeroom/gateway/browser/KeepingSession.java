package io.homeroom.gateway.browser;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Keeps the tokens of somebody who has just signed in. The cookie is a new one each time, whatever
 * the browser has brought, and the session it had before ends.
 */
@Component
public class KeepingSession {

  private final BrowserSessions sessions;
  private final EndingSession ending;
  private final SessionCookie cookie;
  private final ChildsCookie childs;
  private final BrowserSettings settings;
  private final Clock clock;

  KeepingSession(
      BrowserSessions sessions,
      EndingSession ending,
      SessionCookie cookie,
      ChildsCookie childs,
      BrowserSettings settings,
      Clock clock) {
    this.sessions = sessions;
    this.ending = ending;
    this.cookie = cookie;
    this.childs = childs;
    this.settings = settings;
    this.clock = clock;
  }

  public Mono<Void> keep(ServerWebExchange exchange, IssuedTokens tokens) {
    var session = BrowserSession.of(tokens, clock.instant(), settings);
    var id = BrowserSessionId.next();
    return sessions
        .add(id, session)
        .then(ending.endFormer(cookie.idsIn(exchange.getRequest())))
        .doOnSuccess(_ -> cookie.set(exchange.getResponse(), id, settings.lifetime()))
        .doOnSuccess(_ -> mark(exchange, session));
  }

  private void mark(ServerWebExchange exchange, BrowserSession session) {
    var holder = session.holder();
    if (holder.isChild()) {
      childs.set(exchange.getResponse(), holder.family());
    } else if (childs.isIn(exchange.getRequest(), holder.family())) {
      childs.clear(exchange.getResponse());
    }
  }
}
