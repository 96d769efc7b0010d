package io.homeroom.identity.session.life;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.session.RevocationReason;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last step of a refresh: the old token is used, the new one takes its place. */
@Component
class CompletingRefresh {
  private final RefreshTokens tokens;
  private final Sessions sessions;
  private final Clock clock;

  CompletingRefresh(RefreshTokens tokens, Sessions sessions, Clock clock) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Completes it, unless the claim has lapsed and is another's or the session has ended. */
  @Transactional
  boolean complete(RefreshClaim.Granted granted, IssuedTokens issued) {
    var now = clock.instant();
    var token = tokens.findAndLock(granted.token()).orElseThrow();
    var session = sessions.findAndLock(token.session()).orElseThrow();
    if (!token.isHeld(granted.claim()) || !session.isActive(now)) {
      return false;
    }
    token.use(granted.claim(), now);
    session.refreshed(now);
    tokens.save(new RefreshToken(issued, session.id(), now));
    if (token.isContested()) {
      session.revoke(RevocationReason.REFRESH_TOKEN_REUSED, now);
    }
    sessions.save(session);
    return true;
  }

  /** The provider has ended the session: so it has ended here. */
  @Transactional
  void giveUp(RefreshClaim.Granted granted) {
    var now = clock.instant();
    var token = tokens.findAndLock(granted.token()).orElseThrow();
    var session = sessions.findAndLock(token.session()).orElseThrow();
    if (session.isActive(now)) {
      session.revoke(RevocationReason.ENDED_BY_PROVIDER, now);
      sessions.save(session);
    }
  }
}
