package io.homeroom.booking.course;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coach offers a course, and describes it anew. */
@Component
public class OfferingCourse {
  private final Courses courses;
  private final Clock clock;

  OfferingCourse(Courses courses, Clock clock) {
    this.courses = courses;
    this.clock = clock;
  }

  @Transactional
  public Course offer(UUID coach, Syllabus syllabus) {
    var course = new Course(CourseId.next(), coach, syllabus, false, 1);
    courses.add(course, clock.instant());
    return course;
  }

  /**
   * Changes what is said of it, and offers it again if it was withdrawn. Sessions that are planned
   * keep their price.
   *
   * @throws CourseChangedMeanwhile if it is not the version seen any more
   */
  @Transactional
  public Course describe(Course seen, Syllabus syllabus) {
    var course = new Course(seen.id(), seen.coach(), syllabus, false, seen.version() + 1);
    if (!courses.change(course, clock.instant())) {
      throw new CourseChangedMeanwhile();
    }
    return course;
  }
}
