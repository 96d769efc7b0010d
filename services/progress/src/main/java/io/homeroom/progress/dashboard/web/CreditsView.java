package io.homeroom.progress.dashboard.web;

import io.homeroom.progress.booked.CourseCredits;
import java.util.UUID;

/**
 * Credits for a course.
 *
 * @param credits how many seats can be booked with them
 */
record CreditsView(UUID courseId, String courseTitle, int credits) {

  static CreditsView of(CourseCredits left) {
    return new CreditsView(left.course(), left.title(), left.left());
  }
}
