package io.homeroom.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

/** The sessions as identity knows them, which is how it is. */
@Component
class IdentitySessions {

  private record Answer(
      String personId,
      String role,
      boolean active,
      Instant expiresAt,
      @Nullable String tier,
      @Nullable Long tierSince) {

    Session session() {
      return active
          ? new Session.Live(personId, role, expiresAt, ToldTier.of(tier, tierSince))
          : new Session.Revoked();
    }
  }

  private final IdentityClient identity;

  IdentitySessions(IdentityClient identity) {
    this.identity = identity;
  }

  Mono<Session> find(String id) {
    return identity
        .get()
        .uri("/internal/sessions/{id}", id)
        .exchangeToMono(IdentitySessions::read)
        .transformDeferred(identity::guarded);
  }

  private static Mono<Session> read(ClientResponse response) {
    if (response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
      return response.releaseBody().thenReturn(new Session.Unknown());
    }
    return response.statusCode().is2xxSuccessful()
        ? response.bodyToMono(Answer.class).map(Answer::session)
        : response.createError();
  }
}
