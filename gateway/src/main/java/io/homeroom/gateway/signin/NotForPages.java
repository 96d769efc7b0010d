package io.homeroom.gateway.signin;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.homeroom.gateway.route.Endpoint;
import io.homeroom.gateway.route.Endpoints;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What answers with tokens does not answer our own pages: they sign in under /auth. */
@Component
public class NotForPages {

  private final Endpoints givingTokens;

  NotForPages(SignInSettings settings) {
    this.givingTokens =
        Endpoints.of(
            Stream.concat(
                    settings.steps().stream(),
                    Stream.of("refresh", "federated", "federated/register"))
                .map(step -> new Endpoint(HttpMethod.POST, "/api/auth/" + step)));
  }

  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var request = exchange.getRequest();
    return isOfOurPage(request) && givingTokens.include(request)
        ? Mono.error(
            Refused.because(
                Fault.TOKENS_NOT_FOR_PAGES,
                "Pages sign in under /auth, where tokens stay on the server."))
        : chain.filter(exchange);
  }

  /** Browsers say so themselves, and no script can keep them from it. */
  private static boolean isOfOurPage(ServerHttpRequest request) {
    return "same-origin".equals(request.getHeaders().getFirst("Sec-Fetch-Site"));
  }
}
