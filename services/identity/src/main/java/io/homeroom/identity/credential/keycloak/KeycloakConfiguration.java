package io.homeroom.identity.credential.keycloak;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {
  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration READ = Duration.ofSeconds(3);
  private static final Duration OPEN = Duration.ofSeconds(30);
  private static final int FAILURES = 3;

  @Bean
  KeycloakBreaker keycloakBreaker() {
    var config =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(FAILURES)
            .minimumNumberOfCalls(FAILURES)
            .failureRateThreshold(100)
            .waitDurationInOpenState(OPEN)
            .permittedNumberOfCallsInHalfOpenState(1)
            .build();
    return new KeycloakBreaker(CircuitBreaker.of("keycloak", config));
  }

  @Bean
  @Primary
  TokenEndpoint tokenEndpoint(
      RestClient.Builder clients, KeycloakSettings settings, KeycloakBreaker breaker) {
    return endpoint(client(clients, breaker), settings.keycloak().realm(), settings.oauth());
  }

  @Bean
  TokenEndpoint passwordEndpoint(
      RestClient.Builder clients, KeycloakSettings settings, KeycloakBreaker breaker) {
    return endpoint(
        client(clients, breaker),
        settings.keycloak().realm(),
        settings.oauth().checkingPasswords());
  }

  @Bean
  AdminClient keycloakAdmin(
      RestClient.Builder clients,
      KeycloakSettings settings,
      KeycloakBreaker breaker,
      TokenEndpoint tokens) {
    return admin(client(clients, breaker), settings.keycloak().url(), "homeroom", tokens);
  }

  @Bean
  VisitorsRealm visitorsRealm(
      RestClient.Builder clients, KeycloakSettings settings, KeycloakBreaker breaker) {
    var keycloak = settings.keycloak();
    var tokens =
        endpoint(
            client(clients, breaker),
            keycloak.visitors(),
            new KeycloakSettings.OAuth(VisitorsRealm.CLIENT, settings.oauth().clientSecret()));
    return new VisitorsRealm(
        tokens,
        admin(client(clients, breaker), keycloak.url(), VisitorsRealm.NAME, tokens).http(),
        settings.visitors().issuer());
  }

  private static AdminClient admin(
      RestClient.Builder client, String url, String realm, TokenEndpoint tokens) {
    var own = new OwnToken(tokens);
    return new AdminClient(
        client
            .baseUrl(url + "/admin/realms/" + realm)
            .defaultRequest(
                request -> request.headers(headers -> headers.setBearerAuth(own.value())))
            .build());
  }

  private static TokenEndpoint endpoint(
      RestClient.Builder client, String realm, KeycloakSettings.OAuth oauth) {
    return new TokenEndpoint(
        client
            .baseUrl(realm + "/protocol/openid-connect/token")
            .defaultHeaders(headers -> headers.setBasicAuth(oauth.clientId(), oauth.clientSecret()))
            .build());
  }

  private static RestClient.Builder client(RestClient.Builder clients, KeycloakBreaker breaker) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
    requests.setReadTimeout(READ);
    return clients.clone().requestFactory(requests).requestInterceptor(breaker);
  }
}
