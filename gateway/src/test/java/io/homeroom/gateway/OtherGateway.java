package io.homeroom.gateway;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A second gateway beside the one of the test, with the same Redis, identity and keys. It is left
 * to run: in ending it would take the threads of the first along.
 */
public final class OtherGateway {

  private OtherGateway() {}

  public static WebTestClient start(Environment first) {
    var settings =
        Stream.of(
                "spring.data.redis.host",
                "spring.data.redis.port",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                "homeroom.browser-session-key",
                "spring.data.redis.timeout",
                "homeroom.identity.url",
                "homeroom.keycloak.realm",
                "homeroom.notification.url",
                "homeroom.oauth.client-id",
                "homeroom.oauth.client-secret")
            .map(name -> "--%s=%s".formatted(name, first.getRequiredProperty(name)));
    var context =
        SpringApplication.run(
            GatewayApplication.class,
            Stream.concat(Stream.of("--server.port=0"), settings).toArray(String[]::new));
    var port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + port)
        .responseTimeout(Duration.ofSeconds(30))
        .build();
  }
}
