package io.homeroom.identity.session;

import io.homeroom.identity.family.FamilyId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Lets the gateway know by which tier the tokens of a family's sessions are outdated. */
@Component
public class MarkingTier {
  private final Sessions sessions;
  private final SessionMarkers markers;
  private final Clock clock;

  MarkingTier(Sessions sessions, SessionMarkers markers, Clock clock) {
    this.sessions = sessions;
    this.markers = markers;
    this.clock = clock;
  }

  public void mark(FamilyId family, ToldTier tier) {
    var now = clock.instant();
    sessions.findActive(family, now).forEach(session -> markers.live(session.known(now), tier));
  }
}
