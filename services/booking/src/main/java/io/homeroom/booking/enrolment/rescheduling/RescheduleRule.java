package io.homeroom.booking.enrolment.rescheduling;

import static java.util.stream.Collectors.toMap;

import io.homeroom.booking.enrolment.Booking;
import io.homeroom.booking.enrolment.EndReason;
import io.homeroom.booking.enrolment.Share;
import io.homeroom.booking.enrolment.cancelling.RefundPolicy;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.SessionIsOver;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a change to another session takes; it locks both, the lower id first. */
@Component
class RescheduleRule {

  /**
   * The session that is changed to, and the moment this was decided at.
   *
   * @param most what would come back of the price, if the family gave up the one it leaves
   */
  record Change(CourseSession to, Share most, Instant now) {}

  private final CourseSessions sessions;
  private final RescheduleSettings settings;
  private final RefundPolicy policy;
  private final Clock clock;

  RescheduleRule(
      CourseSessions sessions, RescheduleSettings settings, RefundPolicy policy, Clock clock) {
    this.sessions = sessions;
    this.settings = settings;
    this.policy = policy;
    this.clock = Clock.tick(clock, Duration.ofNanos(1000));
  }

  Change require(Booking booking, CourseSessionId to) {
    var locked =
        Stream.of(booking.session(), to)
            .sorted(Comparator.comparing(CourseSessionId::value))
            .map(sessions::lock)
            .collect(toMap(CourseSession::id, it -> it));
    var from = Objects.requireNonNull(locked.get(booking.session()));
    var there = Objects.requireNonNull(locked.get(to));
    var now = clock.instant();
    if (from.begins().isBefore(now.plus(settings.ahead()))) {
      throw new TooLateToReschedule();
    }
    if (there.state() == SessionState.CANCELLED || !there.begins().isAfter(now)) {
      throw new SessionIsOver();
    }
    if (!there.course().equals(from.course()) || !there.price().equals(from.price())) {
      throw new SessionsMustMatch();
    }
    return new Change(there, policy.share(booking, from, EndReason.BY_FAMILY, now), now);
  }
}
