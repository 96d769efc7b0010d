package io.homeroom.gateway.problem;

import io.homeroom.gateway.FilterOrder;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers failures with problems: as a filter those of all that lies behind it, so that the filters
 * before it see the answer; as the handler the few that happen before it.
 */
@Component
class ProblemFilter implements WebFilter, WebExceptionHandler, Ordered {

  private final Refusals refusals;
  private final Problems problems;

  ProblemFilter(Refusals refusals, Problems problems) {
    this.refusals = refusals;
    this.problems = problems;
  }

  @Override
  public int getOrder() {
    return FilterOrder.PROBLEMS;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain.filter(exchange).onErrorResume(failure -> handle(exchange, failure));
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    return Leftover.takenIn(exchange.getRequest())
        .then(Mono.defer(() -> problems.write(exchange, refusals.of(failure))));
  }
}
