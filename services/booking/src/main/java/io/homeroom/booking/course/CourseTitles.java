package io.homeroom.booking.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The titles of courses, as they were a minute ago at most: they go with events that are told while
 * a session's row is locked, when everybody comes at once for the same course.
 */
@Component
public class CourseTitles {
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private record Known(String title, Instant until) {}

  private final Map<CourseId, Known> known = new ConcurrentHashMap<>();
  private final Courses courses;
  private final Clock clock;

  CourseTitles(Courses courses, Clock clock) {
    this.courses = courses;
    this.clock = clock;
  }

  /**
   * The title of a course.
   *
   * @throws CourseNotFound if there is none
   */
  public String of(CourseId id) {
    var now = clock.instant();
    var kept = known.get(id);
    if (kept != null && kept.until().isAfter(now)) {
      return kept.title();
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    var title = courses.one(id).syllabus().title();
    known.put(id, new Known(title, now.plus(KEPT)));
    return title;
  }
}
