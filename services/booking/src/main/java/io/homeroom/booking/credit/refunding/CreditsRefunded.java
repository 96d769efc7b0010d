package io.homeroom.booking.credit.refunding;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Payments is to pay unused credits back; told within the transaction.
 *
 * @param invoice by which payments knows what they were paid with, if it is a month of a package
 * @param person who bought them
 */
public record CreditsRefunded(
    UUID refund,
    UUID purchase,
    @Nullable String invoice,
    UUID family,
    UUID person,
    CourseId course,
    int credits,
    Money money,
    RefundReason reason,
    Instant at) {

  /** The payment it is a part of. */
  public String reference() {
    return "booking:" + purchase;
  }
}
