package io.homeroom.identity.session.upkeep;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.session.SessionMarkers;
import io.homeroom.identity.session.ToldTier;
import io.homeroom.identity.session.life.FindingSessions;
import org.springframework.stereotype.Component;

/** Lets the gateway know by which tier the tokens of a family's sessions are outdated. */
@Component
public class MarkingTier {
  private final FindingSessions sessions;
  private final SessionMarkers markers;

  MarkingTier(FindingSessions sessions, SessionMarkers markers) {
    this.sessions = sessions;
    this.markers = markers;
  }

  public void mark(FamilyId family, ToldTier tier) {
    sessions.activeOf(family).forEach(session -> markers.live(session, tier));
  }
}
