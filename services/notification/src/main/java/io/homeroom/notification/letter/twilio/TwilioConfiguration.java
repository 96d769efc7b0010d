package io.homeroom.notification.letter.twilio;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.homeroom.notification.letter.post.Texting;
import io.homeroom.notification.letter.post.Unreachable;
import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class TwilioConfiguration {

  @Bean
  Texting texting(RestClient.Builder clients, TwilioSettings settings) {
    String account = settings.accountSid();
    String token = settings.authToken();
    String from = settings.from();
    if (account == null || token == null || from == null) {
      return message -> {
        throw new Unreachable("sms-off", new IllegalStateException("There is no account"));
      };
    }
    var client =
        clients
            .clone()
            .requestFactory(connections(settings))
            .baseUrl(settings.url() + "/2010-04-01/Accounts/" + account + "/Messages.json")
            .defaultHeaders(headers -> headers.setBasicAuth(account, token))
            .build();
    return new TwilioTexting(client, from, breaker(settings));
  }

  private static JdkClientHttpRequestFactory connections(TwilioSettings settings) {
    var connections =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder().connectTimeout(settings.connectTimeout()).build());
    connections.setReadTimeout(settings.readTimeout());
    return connections;
  }

  private static CircuitBreaker breaker(TwilioSettings settings) {
    return CircuitBreaker.of(
        "twilio",
        CircuitBreakerConfig.custom()
            .slidingWindowSize(settings.failures())
            .minimumNumberOfCalls(settings.failures())
            .failureRateThreshold(100)
            .waitDurationInOpenState(settings.openFor())
            .permittedNumberOfCallsInHalfOpenState(1)
            .recordException(Unreachable.class::isInstance)
            .build());
  }
}
