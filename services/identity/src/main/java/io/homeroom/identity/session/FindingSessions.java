package io.homeroom.identity.session;

import io.homeroom.identity.family.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FindingSessions {
  private final Sessions sessions;
  private final Clock clock;

  FindingSessions(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public List<KnownSession> activeOf(PersonId person) {
    var now = clock.instant();
    return sessions.findActive(person, now).stream().map(session -> session.known(now)).toList();
  }

  public Optional<KnownSession> withSid(String sid) {
    var now = clock.instant();
    return sessions.findBySid(sid).map(session -> session.known(now));
  }
}
