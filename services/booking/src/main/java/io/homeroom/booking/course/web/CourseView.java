package io.homeroom.booking.course.web;

import io.homeroom.booking.course.Course;
import java.util.UUID;

/** A course on the wire. */
record CourseView(
    UUID courseId,
    UUID coachId,
    String title,
    String about,
    int minAge,
    int maxAge,
    PriceForm price) {

  static CourseView of(Course course) {
    var syllabus = course.syllabus();
    return new CourseView(
        course.id().value(),
        course.coach(),
        syllabus.title(),
        syllabus.about(),
        syllabus.ages().from(),
        syllabus.ages().to(),
        PriceForm.of(syllabus.price()));
  }
}
