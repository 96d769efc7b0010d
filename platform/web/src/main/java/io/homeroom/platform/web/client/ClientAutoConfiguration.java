package io.homeroom.platform.web.client;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Gives services that have a client of their own the means to call others. */
@AutoConfiguration(after = RestClientAutoConfiguration.class)
@ConditionalOnClass({
  RestClientAutoConfiguration.class,
  ClientRegistration.class,
  CircuitBreaker.class
})
@ConditionalOnProperty("homeroom.oauth.client-id")
@EnableConfigurationProperties(ClientSettings.class)
final class ClientAutoConfiguration {
  private static final String ISSUER = "${spring.security.oauth2.resourceserver.jwt.issuer-uri}";
  private static final String TOKEN_PATH = "/protocol/openid-connect/token";

  @Bean
  InternalClients internalClients(
      ObjectProvider<RestClient.Builder> builders,
      ClientSettings settings,
      Clock clock,
      MeterRegistry meters,
      @Value("${homeroom.oauth.client-id}") String id,
      @Value("${homeroom.oauth.client-secret}") String secret,
      @Value("${homeroom.oauth.token-uri:" + ISSUER + TOKEN_PATH + "}") String tokenUri) {
    var connections =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connectTimeout())
            .build();
    var client =
        ClientRegistration.withRegistrationId("homeroom")
            .clientId(id)
            .clientSecret(secret)
            .tokenUri(tokenUri)
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .build();
    return new SignedInClients(
        patience -> builders.getObject().requestFactory(requests(connections, patience)),
        OwnToken.of(client, tokenEndpoint(requests(connections, settings.readTimeout()))),
        settings,
        clock,
        meters);
  }

  private static JdkClientHttpRequestFactory requests(HttpClient connections, Duration patience) {
    var requests = new JdkClientHttpRequestFactory(connections);
    requests.setReadTimeout(patience);
    return requests;
  }

  private static RestClient tokenEndpoint(JdkClientHttpRequestFactory requests) {
    return RestClient.builder()
        .requestFactory(requests)
        .configureMessageConverters(
            converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }
}
