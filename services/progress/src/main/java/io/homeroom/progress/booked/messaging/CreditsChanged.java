package io.homeroom.progress.booked.messaging;

import io.homeroom.progress.booked.CourseCredits;
import java.util.UUID;

record CreditsChanged(UUID familyId, UUID courseId, String courseTitle, int credits, long version) {
  static final String TYPE = "booking.credits-changed.v1";

  CourseCredits left() {
    return new CourseCredits(courseId, courseTitle, credits);
  }
}
