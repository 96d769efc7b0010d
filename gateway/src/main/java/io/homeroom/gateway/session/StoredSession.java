package io.homeroom.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session as it stands in Redis, written by identity and by the gateway. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredSession(
    @Nullable String userId,
    @Nullable String role,
    @Nullable Long exp,
    @Nullable Boolean revoked,
    @Nullable String tier,
    @Nullable Long tierSince) {

  static StoredSession of(Session.Live live) {
    var tier = live.tier();
    return new StoredSession(
        live.userId(),
        live.role(),
        live.expiresAt().getEpochSecond(),
        null,
        tier == null ? null : tier.tier(),
        tier == null ? null : tier.since().toEpochMilli());
  }

  /** Nothing if the entry says too little to go by. */
  Optional<Session> session() {
    if (Boolean.TRUE.equals(revoked)) {
      return Optional.of(new Session.Revoked());
    }
    if (userId == null || role == null || exp == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Session.Live(userId, role, Instant.ofEpochSecond(exp), ToldTier.of(tier, tierSince)));
  }
}
