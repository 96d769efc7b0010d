package io.homeroom.booking.enrolment.web;

import io.homeroom.booking.credit.Credits;
import java.util.List;
import java.util.UUID;

/** What a family has left, course by course, as staff sees it. */
record AdminCreditsView(UUID familyId, List<CreditsLeftView> balances) {

  record CreditsLeftView(UUID courseId, int credits) {}

  static AdminCreditsView of(UUID family, List<Credits.Balance> balances) {
    return new AdminCreditsView(
        family,
        balances.stream().map(it -> new CreditsLeftView(it.course(), it.credits())).toList());
  }
}
