package io.homeroom.platform.web.client;

import io.homeroom.platform.web.request.RequestId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.MDC;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/** Clients with one breaker for each service, however many clients it has. */
final class SignedInClients implements InternalClients {
  private final Map<String, Breaker> breakers = new ConcurrentHashMap<>();
  private final Function<Duration, RestClient.Builder> builders;
  private final ClientHttpRequestInterceptor token;
  private final ClientSettings settings;
  private final Clock clock;
  private final MeterRegistry meters;

  SignedInClients(
      Function<Duration, RestClient.Builder> builders,
      ClientHttpRequestInterceptor token,
      ClientSettings settings,
      Clock clock,
      MeterRegistry meters) {
    this.builders = builders;
    this.token = token;
    this.settings = settings;
    this.clock = clock;
    this.meters = meters;
  }

  @Override
  public RestClient.Builder to(String service, String address) {
    return to(service, address, settings.readTimeout());
  }

  @Override
  public RestClient.Builder to(String service, String address, Duration patience) {
    return builders
        .apply(patience)
        .baseUrl(address)
        .requestInterceptor(new OutsideTransactions())
        .requestInterceptor(requestId())
        .requestInterceptor(new Repetition(settings))
        .requestInterceptor(token)
        .requestInterceptor(breakers.computeIfAbsent(service, this::breaker));
  }

  private Breaker breaker(String service) {
    var breaker = new Breaker(service, settings, clock);
    Gauge.builder("homeroom.client.breaker.open", breaker, b -> b.closed() ? 0 : 1)
        .description("1 while calls to the service are not, or only tentatively, made")
        .tag("service", service)
        .register(meters);
    return breaker;
  }

  private static ClientHttpRequestInterceptor requestId() {
    return (request, body, execution) -> {
      var id = MDC.get(RequestId.LOGGED_AS);
      if (id != null) {
        request.getHeaders().set(RequestId.HEADER, id);
      }
      return execution.execute(request, body);
    };
  }
}
