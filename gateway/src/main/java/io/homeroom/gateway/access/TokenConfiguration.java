package io.homeroom.gateway.access;

import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.JwkSetUriReactiveJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  /** The client of the suite has time-outs, which the decoder's own has not. */
  @Bean
  JwkSetUriReactiveJwtDecoderBuilderCustomizer keysWithTimeout(WebClient.Builder builder) {
    var client = builder.build();
    return decoder -> decoder.webClient(client);
  }

  /** Keycloak signs ID tokens with the same key: they are not for calling anything. */
  @Bean
  OAuth2TokenValidator<Jwt> onlyAccessTokens() {
    var refused = new OAuth2Error("invalid_token", "This is not an access token", null);
    return token ->
        "ID".equals(token.getClaimAsString("typ"))
            ? OAuth2TokenValidatorResult.failure(refused)
            : OAuth2TokenValidatorResult.success();
  }
}
