package io.homeroom.identity.session;

import io.homeroom.identity.credential.IssuedTokens;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StartingSession {
  private final Sessions sessions;
  private final RefreshTokens refreshTokens;
  private final Clock clock;

  StartingSession(Sessions sessions, RefreshTokens refreshTokens, Clock clock) {
    this.sessions = sessions;
    this.refreshTokens = refreshTokens;
    this.clock = clock;
  }

  @Transactional
  void start(IssuedTokens tokens, SessionHolder holder, Device device, Runnable condition) {
    condition.run();
    var now = clock.instant();
    var session = sessions.saveAndFlush(new Session(tokens, holder, device, now));
    refreshTokens.save(new RefreshToken(tokens, session.id(), now));
  }
}
