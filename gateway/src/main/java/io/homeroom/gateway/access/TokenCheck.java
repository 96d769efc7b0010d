package io.homeroom.gateway.access;

import java.time.Clock;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells a bad token from one that cannot be checked because the keys are out of reach. */
@Component
class TokenCheck implements ReactiveAuthenticationManager {

  private final JwtReactiveAuthenticationManager tokens;

  TokenCheck(ReactiveJwtDecoder decoder, Clock clock) {
    this.tokens = new JwtReactiveAuthenticationManager(new KeptTokens(decoder, clock));
    tokens.setJwtAuthenticationConverter(new Authorities());
  }

  @Override
  public Mono<Authentication> authenticate(Authentication token) {
    return tokens
        .authenticate(token)
        .onErrorMap(
            IllegalStateException.class,
            failure -> new AuthenticationServiceException("Keys out of reach", failure));
  }
}
