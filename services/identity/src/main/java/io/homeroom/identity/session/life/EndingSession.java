package io.homeroom.identity.session.life;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.SessionNotFound;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    endAllBut(null, person, reason);
  }

  /** Ends the sessions of the person, except one if it is named. */
  @Transactional
  public void endAllBut(@Nullable String keptSid, PersonId person, RevocationReason reason) {
    var now = clock.instant();
    end(
        sessions.findActiveAndLock(person, now).stream()
            .filter(session -> !session.known(now).sid().equals(keptSid))
            .toList(),
        reason);
  }

  /** Ends the sessions of the children in the family. */
  @Transactional
  public void endChildrenOf(FamilyId family, RevocationReason reason) {
    end(sessions.findChildrensAndLock(family, clock.instant()), reason);
  }

  private void end(List<Session> ending, RevocationReason reason) {
    var now = clock.instant();
    ending.forEach(session -> session.revoke(reason, now));
    sessions.saveAll(ending);
  }
}
