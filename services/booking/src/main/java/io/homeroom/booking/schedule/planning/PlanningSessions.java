package io.homeroom.booking.schedule.planning;

import io.homeroom.booking.course.Course;
import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Courses;
import io.homeroom.booking.schedule.CourseSession;
import io.homeroom.booking.schedule.CourseSessionId;
import io.homeroom.booking.schedule.CourseSessions;
import io.homeroom.booking.schedule.Period;
import io.homeroom.booking.schedule.Plan;
import io.homeroom.booking.schedule.SessionPlanned;
import io.homeroom.booking.schedule.SessionState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coach plans a course session, or a series of them: all or none. */
@Component
public class PlanningSessions {
  private static final Duration FAR = Duration.ofDays(3 * 365);

  private final Courses courses;
  private final CourseSessions sessions;
  private final OneCoach oneCoach;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlanningSessions(
      Courses courses,
      CourseSessions sessions,
      OneCoach oneCoach,
      ApplicationEventPublisher events,
      Clock clock) {
    this.courses = courses;
    this.sessions = sessions;
    this.oneCoach = oneCoach;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Plans them, one each week at the same local time.
   *
   * @param plan of the first
   * @throws io.homeroom.booking.course.CourseNotFound if it is not the coach's course
   * @throws SessionsLieAhead if one lies in the past, or too far away
   * @throws CoachIsElsewhere if the coach holds another session at such a time
   */
  @Transactional
  public List<CourseSession> plan(CourseId course, UUID coach, Plan plan, int weeks) {
    var held = courses.ofCoach(course, coach);
    var series = weeks == 1 ? null : CourseSessionId.next().value();
    return IntStream.range(0, weeks)
        .mapToObj(week -> session(held, series, later(plan, week)))
        .map(this::add)
        .toList();
  }

  private CourseSession add(CourseSession session) {
    requireAhead(session.begins());
    oneCoach.see(() -> sessions.add(session));
    events.publishEvent(new SessionPlanned(session));
    return session;
  }

  void requireAhead(Instant begins) {
    var now = clock.instant();
    if (!begins.isAfter(now) || begins.isAfter(now.plus(FAR))) {
      throw new SessionsLieAhead();
    }
  }

  private static Plan later(Plan plan, int weeks) {
    var first = plan.period();
    return new Plan(
        new Period(first.start().plusWeeks(weeks), first.zone(), first.minutes()),
        plan.place(),
        plan.capacity(),
        plan.meetLink());
  }

  private static CourseSession session(Course course, @Nullable UUID series, Plan plan) {
    return new CourseSession(
        CourseSessionId.next(),
        course.id(),
        course.coach(),
        series,
        plan,
        0,
        course.syllabus().price(),
        SessionState.PLANNED,
        null,
        1);
  }
}
