package io.homeroom.gateway.access;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Spring Security's firewall found a path that two servers could read differently. */
@Component
class SuspiciousRequests implements ServerExchangeRejectedHandler {

  private static final Set<HttpMethod> KNOWN =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
    return Mono.error(
        KNOWN.contains(exchange.getRequest().getMethod())
            ? Refused.because(
                Fault.PATH_REFUSED,
                "Addresses with encoded slashes, dots or percent signs, double slashes,"
                    + " semicolons or control characters are not accepted.")
            : Refused.because(
                Fault.METHOD_NOT_ALLOWED, "This method is not supported anywhere here."));
  }
}
