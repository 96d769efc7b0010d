package io.homeroom.identity.session.life;

import io.homeroom.identity.credential.IssuedTokens;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.session.Admission;
import io.homeroom.identity.session.Device;
import io.homeroom.identity.session.SessionHolder;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StartingSession {
  private final Sessions sessions;
  private final RefreshTokens refreshTokens;
  private final FamilyLock families;
  private final List<Admission> admissions;
  private final Clock clock;

  StartingSession(
      Sessions sessions,
      RefreshTokens refreshTokens,
      FamilyLock families,
      List<Admission> admissions,
      Clock clock) {
    this.sessions = sessions;
    this.refreshTokens = refreshTokens;
    this.families = families;
    this.admissions = admissions;
    this.clock = clock;
  }

  @Transactional
  void start(IssuedTokens tokens, SessionHolder holder, Device device, Runnable condition) {
    families.take(holder.family());
    admissions.forEach(admission -> admission.requireAdmitted(holder));
    condition.run();
    var now = clock.instant();
    var session = sessions.saveAndFlush(new Session(tokens, holder, device, now));
    refreshTokens.save(new RefreshToken(tokens, session.id(), now));
  }
}
