package io.homeroom.gateway.limit;

import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds for a person on all devices and from all addresses together. */
@Component
public class PersonLimit {

  private final Limiter limiter;
  private final Limits limits;

  PersonLimit(Limiter limiter, Limits limits) {
    this.limiter = limiter;
    this.limits = limits;
  }

  /** Fails with 429 when the person asks too often; the answer's headers tell what is left. */
  public Mono<Void> pass(Jwt token, HttpHeaders answer) {
    var person = token.getSubject();
    return person == null ? Mono.empty() : limiter.pass(limits.forPerson(), person, answer);
  }
}
