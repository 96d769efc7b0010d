package io.homeroom.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.gateway.GatewayFixture;
import io.homeroom.platform.test.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** Failures of the gateway itself, and an identity provider whose keys cannot be read. */
@TestPropertySource(
    properties =
        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/not-there")
@Import(FailureIT.Failing.class)
class FailureIT extends GatewayFixture {

  static class Failing {

    @Bean
    @Order(0)
    WebFilter failing() {
      return (exchange, chain) ->
          exchange.getRequest().getPath().value().equals("/api/health")
              ? Mono.error(new IllegalStateException("secret of the inside"))
              : chain.filter(exchange);
    }
  }

  @Test
  void saysNothingOfTheInside() {
    client
        .get()
        .uri("/api/health")
        .header("Accept", "text/html")
        .exchange()
        .expectStatus()
        .isEqualTo(500)
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody(String.class)
        .value(
            body ->
                assertThat(body)
                    .contains("internal-error")
                    .doesNotContain("secret")
                    .doesNotContain("Exception"));
  }

  @Test
  void answersHeadWithoutBody() {
    client.head().uri("/api/nothing").exchange().expectStatus().isNotFound().expectBody().isEmpty();
  }

  @Test
  void saysWhenTokensCannotBeChecked() {
    client
        .get()
        .uri("/api/family")
        .header("Authorization", Tokens.bearer(tokens.parent(UUID.randomUUID(), UUID.randomUUID())))
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .exists("Retry-After")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("token-check-unavailable");
  }
}
