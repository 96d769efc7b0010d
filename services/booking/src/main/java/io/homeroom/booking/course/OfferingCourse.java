package io.homeroom.booking.course;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coach offers a course, and describes it anew. */
@Component
public class OfferingCourse {
  private final Courses courses;

  OfferingCourse(Courses courses) {
    this.courses = courses;
  }

  @Transactional
  public Course offer(UUID coach, Syllabus syllabus) {
    var course = new Course(CourseId.next(), coach, syllabus, 1);
    courses.add(course);
    return course;
  }

  /**
   * Changes what is said of it. Sessions that are planned keep their price.
   *
   * @throws CourseChangedMeanwhile if it is not the version seen any more
   */
  @Transactional
  public Course describe(Course seen, Syllabus syllabus) {
    var course = new Course(seen.id(), seen.coach(), syllabus, seen.version() + 1);
    if (!courses.change(course)) {
      throw new CourseChangedMeanwhile();
    }
    return course;
  }
}
