package io.homeroom.identity.session;

import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class EndingSession {
  private final Sessions sessions;
  private final Clock clock;

  EndingSession(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * Ends a session of the person.
   *
   * @throws SessionNotFound if it is not theirs or has ended
   */
  @Transactional
  public void end(String sid, PersonId person, RevocationReason reason) {
    var now = clock.instant();
    var session =
        sessions
            .findOwnAndLock(sid, person)
            .filter(found -> found.isActive(now))
            .orElseThrow(SessionNotFound::new);
    session.revoke(reason, now);
    sessions.save(session);
  }

  @Transactional
  public void endAll(PersonId person) {
    endAll(person, RevocationReason.REVOKED_BY_OWNER);
  }

  @Transactional
  public void endAll(PersonId person, RevocationReason reason) {
    var now = clock.instant();
    var active = sessions.findActiveAndLock(person, now);
    active.forEach(session -> session.revoke(reason, now));
    sessions.saveAll(active);
  }
}
