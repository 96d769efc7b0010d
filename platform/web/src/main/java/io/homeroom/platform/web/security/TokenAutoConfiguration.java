package io.homeroom.platform.web.security;

import io.homeroom.platform.web.problem.ProblemMapping;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** Makes the decoder of tokens stricter than Boot's own; the issuer is checked by Boot's. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
final class TokenAutoConfiguration {
  private static final Duration SHORTLY = Duration.ofSeconds(5);
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  @Bean
  JwkSetUriJwtDecoderBuilderCustomizer asymmetricAlgorithmsOnly() {
    return builder ->
        builder.jwsAlgorithms(
            accepted -> {
              accepted.clear();
              accepted.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256));
            });
  }

  @Bean
  ProblemMapping issuerOutOfReach() {
    return unavailable(JwtDecoderInitializationException.class);
  }

  @Bean
  ProblemMapping issuerKeysOutOfReach() {
    return unavailable(AuthenticationServiceException.class);
  }

  private static ProblemMapping unavailable(Class<? extends Throwable> exception) {
    return ProblemMapping.of(
            exception,
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "The service cannot answer for a moment")
        .retriedAfter(SHORTLY);
  }

  @Bean
  OAuth2TokenValidator<Jwt> lifetime() {
    return new JwtTimestampValidator(CLOCK_SKEW);
  }

  @Bean
  OAuth2TokenValidator<Jwt> accessTokensOnly() {
    return new AccessTokens();
  }
}
