package io.homeroom.booking.course.web;

import io.homeroom.booking.course.Course;
import java.util.UUID;

/**
 * A course on the wire.
 *
 * @param withdrawn whether it is offered no more
 */
record CourseView(
    UUID courseId,
    UUID coachId,
    String title,
    String about,
    int minAge,
    int maxAge,
    PriceForm price,
    boolean withdrawn) {

  static CourseView of(Course course) {
    var syllabus = course.syllabus();
    return new CourseView(
        course.id().value(),
        course.coach(),
        syllabus.title(),
        syllabus.about(),
        syllabus.ages().from(),
        syllabus.ages().to(),
        PriceForm.of(syllabus.price()),
        course.withdrawn());
  }
}
