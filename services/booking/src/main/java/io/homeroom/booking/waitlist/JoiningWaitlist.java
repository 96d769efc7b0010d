package io.homeroom.booking.waitlist;

import io.homeroom.booking.enrolment.Booker;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionIsOver;
import io.homeroom.booking.schedule.SessionState;
import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.consent.Permission;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A parent waits for seats in a session that has not as many. */
@Component
public class JoiningWaitlist {
  private final Permission permission;
  private final CourseSessions sessions;
  private final Waitlists waitlists;
  private final Clock clock;

  JoiningWaitlist(
      Permission permission, CourseSessions sessions, Waitlists waitlists, Clock clock) {
    this.permission = permission;
    this.sessions = sessions;
    this.waitlists = waitlists;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  /**
   * Joins the end of the waitlist, or stays where the family is in it.
   *
   * @param children who want seats, all or none
   * @throws io.homeroom.booking.schedule.SessionNotFound if there is no such session
   * @throws SessionIsOver if it has begun or was cancelled
   * @throws SessionTooSmall if it has fewer seats in all
   * @throws SeatsAreFree if there are as many seats
   * @throws AlreadyWaiting if the family waits for other children's seats there
   */
  @Transactional
  public Entry join(Booker booker, CourseSessionId id, SortedSet<UUID> children) {
    children.forEach(child -> permission.require(new Child(child, booker.family())));
    var session = sessions.lock(id);
    var now = clock.instant();
    if (session.state() == SessionState.CANCELLED || !session.begins().isAfter(now)) {
      throw new SessionIsOver();
    }
    var live = waitlists.live(id, booker.family());
    if (live.isPresent()) {
      return same(live.get(), children);
    }
    if (session.plan().capacity() < children.size()) {
      throw new SessionTooSmall();
    }
    if (session.free() >= children.size()) {
      throw new SeatsAreFree();
    }
    var entry = CourseSessionId.next().value();
    waitlists.add(entry, id, booker, children, now);
    return waitlists.ofFamily(entry, booker.family());
  }

  private static Entry same(Entry entry, SortedSet<UUID> children) {
    if (!Set.copyOf(entry.children()).equals(children)) {
      throw new AlreadyWaiting();
    }
    return entry;
  }
}
