package io.homeroom.gateway.breaker;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What is the service's fault: no connection, a broken one, silence, or an answer of 5xx. */
final class UpstreamFailure {

  /** Stands for an answer of 5xx, which goes to the client as it is. */
  static final class Answered5xx extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Answered5xx() {
      super("5xx", null, false, false);
    }
  }

  private UpstreamFailure() {}

  static boolean isOne(Throwable failure) {
    return failure instanceof Answered5xx || failure instanceof IOException || timedOut(failure);
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
    return failure instanceof ResponseStatusException answered
        && answered.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
  }
}
