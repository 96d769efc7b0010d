package io.homeroom.gateway.access;

import io.homeroom.gateway.problem.Fault;
import io.homeroom.gateway.problem.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says no in the gateway's own words instead of Spring Security's. */
final class Refusing implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

  private static final String CHALLENGE = "WWW-Authenticate";

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
    return Mono.error(failure instanceof InvalidBearerTokenException ? invalid() : missing());
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
    return Mono.error(
        Refused.because(Fault.FORBIDDEN, "This access token does not open this door."));
  }

  private static Refused missing() {
    return Refused.because(Fault.UNAUTHENTICATED, "Please send an access token as Bearer.")
        .with(CHALLENGE, "Bearer");
  }

  private static Refused invalid() {
    return Refused.because(Fault.TOKEN_INVALID, "The access token is malformed, expired or forged.")
        .with(CHALLENGE, "Bearer error=\"invalid_token\"");
  }
}
