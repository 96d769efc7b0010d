package io.homeroom.identity.session.life;

import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.Staying;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The local steps of a refresh, on both sides of asking the provider. */
@Component
class ClaimingRefresh {
  private final RefreshTokens tokens;
  private final Sessions sessions;
  private final List<Staying> staying;
  private final Clock clock;

  ClaimingRefresh(RefreshTokens tokens, Sessions sessions, List<Staying> staying, Clock clock) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.staying = staying;
    this.clock = clock;
  }

  @Transactional
  RefreshClaim claim(String presented) {
    return tokens
        .findByHashAndLock(TokenHash.of(presented))
        .map(token -> claim(token, sessions.findAndLock(token.session()).orElseThrow()))
        .orElseGet(RefreshClaim.Refused::new);
  }

  @Transactional
  void release(RefreshClaim.Granted granted) {
    var token = tokens.findAndLock(granted.token()).orElseThrow();
    if (token.isHeld(granted.claim())) {
      token.release(granted.claim());
      revokeIfContested(token);
    }
  }

  private RefreshClaim claim(RefreshToken token, Session session) {
    var now = clock.instant();
    if (!session.isActive(now) || token.isExpired(now)) {
      return new RefreshClaim.Refused();
    }
    if (token.isUsed()) {
      revoke(session, now);
      return new RefreshClaim.Refused();
    }
    if (!isAllowedToStay(session, now)) {
      return new RefreshClaim.Refused();
    }
    if (token.isClaimed(now)) {
      token.contest();
      return new RefreshClaim.Refused();
    }
    return new RefreshClaim.Granted(token.id(), token.claim(now));
  }

  private boolean isAllowedToStay(Session session, Instant now) {
    var known = session.known(now);
    return staying.stream().allMatch(rule -> rule.isAllowedTo(known));
  }

  private void revokeIfContested(RefreshToken token) {
    var session = sessions.findAndLock(token.session()).orElseThrow();
    if (token.isContested() && session.isActive(clock.instant())) {
      revoke(session, clock.instant());
    }
  }

  private void revoke(Session session, Instant now) {
    session.revoke(RevocationReason.REFRESH_TOKEN_REUSED, now);
    sessions.save(session);
  }
}
