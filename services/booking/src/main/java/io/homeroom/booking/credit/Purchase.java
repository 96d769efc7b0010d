package io.homeroom.booking.credit;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package that a family buys. It can be paid until a moment; paid later, its credits count all
 * the same.
 */
public record Purchase(
    UUID id,
    CourseId course,
    UUID family,
    UUID person,
    int credits,
    Money price,
    Instant until,
    @Nullable Instant paidAt) {

  public String reference() {
    return "booking:" + id;
  }

  public boolean isPaid() {
    return paidAt != null;
  }
}
