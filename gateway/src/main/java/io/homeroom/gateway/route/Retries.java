package io.homeroom.gateway.route;

import java.net.ConnectException;
import java.time.Duration;
import org.springframework.cloud.gateway.filter.factory.RetryGatewayFilterFactory.RetryConfig;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus.Series;
import org.springframework.stereotype.Component;

/**
 * One quick second try, of reads only and only when no connection came about: enough for a service
 * that is just being replaced. Waiting 1, 2 and 4 s is for services, which hold no browser open.
 */
@Component
class Retries {

  private static final Duration SOON = Duration.ofMillis(100);

  @SuppressWarnings("unchecked") // of the library: its varargs are an array of generic classes
  void configure(RetryConfig retry) {
    retry
        .setRetries(1)
        .setMethods(HttpMethod.GET, HttpMethod.HEAD)
        .setSeries(new Series[0])
        .setStatuses()
        .setExceptions(ConnectException.class)
        .setBackoff(SOON, SOON, 1, false);
  }
}
