package io.homeroom.progress;

import io.homeroom.platform.test.EventsTold;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** What booking tells, on its topics. */
@TestComponent
public class BookingTold {
  private final EventsTold told;

  BookingTold(EventsTold told) {
    this.told = told;
  }

  /**
   * News of the seats of a booking.
   *
   * @param type such as {@code seat-confirmed}
   */
  public void seats(
      String type, UUID booking, Collection<UUID> children, Instant startsAt, Instant at) {
    told.tell(
        "homeroom.booking.booking",
        "booking." + type + ".v1",
        booking,
        """
        {"bookingId":"%s","courseSessionId":"%s","childIds":[%s],"courseTitle":"Robots",
         "startsAt":"%s","zone":"Europe/Berlin","occurredAt":"%s"}
        """
            .formatted(booking, UUID.randomUUID(), quoted(children), startsAt, at));
  }

  /** That seats are lost, as it was told when such news named neither title nor time. */
  public void briefLoss(UUID booking, Collection<UUID> children, Instant at) {
    told.tell(
        "homeroom.booking.booking",
        "booking.seat-cancelled.v1",
        booking,
        """
        {"bookingId":"%s","courseSessionId":"%s","childIds":[%s],"occurredAt":"%s"}
        """
            .formatted(booking, UUID.randomUUID(), quoted(children), at));
  }

  private static String quoted(Collection<UUID> children) {
    return children.stream().map(child -> "\"" + child + "\"").collect(Collectors.joining(","));
  }

  /** So many credits are left for a course, as the {@code version}th that is told of them. */
  public void credits(UUID family, UUID course, int left, long version) {
    told.tell(
        "homeroom.booking.credit-account",
        "booking.credits-changed.v1",
        family,
        """
        {"familyId":"%s","courseId":"%s","courseTitle":"Robots","credits":%d,"version":%d,
         "occurredAt":"%s"}
        """
            .formatted(family, course, left, version, Instant.now()));
  }
}
