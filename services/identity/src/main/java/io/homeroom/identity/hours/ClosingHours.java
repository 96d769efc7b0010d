package io.homeroom.identity.hours;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FamilyLock;
import io.homeroom.identity.session.RevocationReason;
import io.homeroom.identity.session.life.EndingSession;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the sessions of a child when it may not be signed in any more. */
@Component
class ClosingHours {
  private static final Limit AT_ONCE = Limit.of(100);

  private final Timetable timetable;
  private final FamilyLock families;
  private final EndingSession sessions;
  private final HoursSafe safes;
  private final Clock clock;

  ClosingHours(
      Timetable timetable,
      FamilyLock families,
      EndingSession sessions,
      HoursSafe safes,
      Clock clock) {
    this.timetable = timetable;
    this.families = families;
    this.sessions = sessions;
    this.safes = safes;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  List<SignInHours> findClosing(UUID last) {
    return timetable.findClosing(clock.instant(), last, AT_ONCE);
  }

  /**
   * Sees to the sessions of one child. The family is locked before the time is looked at, as it is
   * where sessions begin: so none begins within hours and is overlooked here.
   */
  @Transactional
  void close(SignInHours found) {
    families.take(found.family());
    timetable
        .findById(found.child())
        .ifPresent(hours -> endUnlessOpen(found.child(), safes.goOn(hours)));
  }

  void endUnlessOpen(ChildId child, WeeklyHours hours) {
    if (!hours.isOpen(clock.instant())) {
      sessions.endAll(new PersonId(child.value()), RevocationReason.OUTSIDE_HOURS);
    }
  }
}
