package io.homeroom.identity.session.life;

import io.homeroom.identity.session.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revoked sessions of which somebody may not know yet. */
@Component
public class UnsettledSessions {
  private static final Duration FIRST_ATTEMPT = Duration.ofSeconds(1);
  private static final Limit BATCH = Limit.of(100);

  private final Sessions sessions;
  private final Clock clock;

  UnsettledSessions(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public record Unsettled(SessionId id, String sid) {}

  @Transactional(readOnly = true)
  public List<Unsettled> find() {
    var now = clock.instant();
    return sessions.findUnsettled(now.minus(FIRST_ATTEMPT), BATCH).stream()
        .map(session -> new Unsettled(session.id(), session.known(now).sid()))
        .toList();
  }

  @Transactional
  public void settle(SessionId id) {
    sessions.findAndLock(id).orElseThrow().settle(clock.instant());
  }
}
