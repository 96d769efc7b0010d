package io.homeroom.identity.admin;

import io.homeroom.identity.activity.Action;
import io.homeroom.identity.activity.Activity;
import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.session.KnownSession;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import io.homeroom.identity.session.life.FindingSessions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows and ends the sessions of others. */
@Component
@Transactional
public class TendingSessions {
  private final ReachingPerson reaching;
  private final FindingSessions sessions;
  private final EndingSession ending;
  private final ActivityLog log;

  TendingSessions(
      ReachingPerson reaching, FindingSessions sessions, EndingSession ending, ActivityLog log) {
    this.reaching = reaching;
    this.sessions = sessions;
    this.ending = ending;
    this.log = log;
  }

  /** A page of those that live, the newest first. */
  public List<KnownSession> activeOf(Admin admin, PersonId id, @Nullable UUID before, int most) {
    var person = reaching.see(admin, id);
    log.record(Activity.of(Action.READ_SESSIONS, id.value()));
    return sessions.activeOf(person.id(), before, most);
  }

  /**
   * Ends one.
   *
   * @throws io.homeroom.identity.session.SessionNotFound if it is not theirs or has ended
   */
  public void end(Admin admin, PersonId id, String sid) {
    ending.end(sid, reaching.take(admin, id).id(), RevocationReason.REVOKED_BY_ADMIN);
  }

  public void endAll(Admin admin, PersonId id) {
    ending.endAll(reaching.take(admin, id).id(), RevocationReason.REVOKED_BY_ADMIN);
  }
}
