package io.homeroom.identity.session.life;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.KnownSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingSessions {
  private static final UUID LAST = new UUID(-1, -1);

  private final Sessions sessions;
  private final Clock clock;

  FindingSessions(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** A page of those that live, the newest first. */
  public List<KnownSession> activeOf(PersonId person, @Nullable UUID before, int most) {
    var now = clock.instant();
    var from = before == null ? LAST : before;
    return sessions.findActive(person, now, from, Limit.of(most)).stream()
        .map(session -> session.known(now))
        .toList();
  }

  /** All of a family that live. */
  public List<KnownSession> activeOf(FamilyId family) {
    var now = clock.instant();
    return sessions.findActive(family, now).stream().map(session -> session.known(now)).toList();
  }

  public Optional<KnownSession> withSid(String sid) {
    var now = clock.instant();
    return sessions.findBySid(sid).map(session -> session.known(now));
  }
}
