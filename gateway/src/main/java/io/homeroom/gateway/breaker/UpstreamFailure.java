package io.homeroom.gateway.breaker;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClientResponse;

/**
 * What says that a service is away: no connection, a broken one, silence, or an answer to that
 * effect. A 500 does not, since one client's odd request may bring it about again and again.
 */
final class UpstreamFailure {

  private static final Set<HttpStatusCode> AWAY =
      Set.of(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);

  private static final String UNAVAILABLE = "X-Homeroom-Unavailable";

  /** Stands for an answer of 502, 503 or 504, which goes to the client as it is. */
  static final class AnsweredAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnsweredAway() {
      super("answered that it is away", null, false, false);
    }
  }

  private UpstreamFailure() {}

  /** A service that says it is here all the same, and only something behind it is not, is here. */
  static boolean saysAway(ServerWebExchange exchange) {
    var answer = exchange.getResponse().getStatusCode();
    return answer != null && AWAY.contains(answer) && !inPart(exchange);
  }

  /** From the service's own headers: this one is not shown to clients. */
  private static boolean inPart(ServerWebExchange exchange) {
    HttpClientResponse answer = exchange.getAttribute(ServerWebExchangeUtils.CLIENT_RESPONSE_ATTR);
    return answer != null && answer.responseHeaders().contains(UNAVAILABLE, "part", true);
  }

  static boolean isOne(Throwable failure) {
    return failure instanceof AnsweredAway || failure instanceof IOException || timedOut(failure);
  }

  static Throwable toRefusal(Throwable failure, String service) {
    if (couldNotConnect(failure)) {
      return Refused.because(
              Fault.UPSTREAM_UNAVAILABLE, "The service %s is not available.".formatted(service))
          .of(service)
          .retryAfter(Duration.ofSeconds(1));
    }
    if (timedOut(failure)) {
      return Refused.because(
              Fault.UPSTREAM_TIMEOUT, "The service %s did not answer in time.".formatted(service))
          .of(service);
    }
    if (failure instanceof IOException) {
      return Refused.because(
              Fault.UPSTREAM_FAILED, "The service %s broke off its answer.".formatted(service))
          .of(service);
    }
    return failure;
  }

  private static boolean couldNotConnect(Throwable failure) {
    return failure instanceof ConnectException
        || failure instanceof NoRouteToHostException
        || failure instanceof UnknownHostException;
  }

  private static boolean timedOut(Throwable failure) {
    return failure instanceof ReadTimeoutException;
  }
}
