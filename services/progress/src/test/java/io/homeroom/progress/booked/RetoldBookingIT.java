package io.homeroom.progress.booked;

import io.homeroom.platform.families.Directory;
import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.ToldEvent;
import io.homeroom.progress.BookingTold;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions and credits are the same in whatever order booking tells. */
@ProgressTest
class RetoldBookingIT {
  @Autowired Families families;
  @Autowired Directory directory;
  @Autowired BookingTold told;
  @Autowired EventsTold events;
  @Autowired Disorder disorder;

  private final Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

  @Test
  void comesToTheSameSessionsAndCredits() {
    disorder.changesNothing(3, Set.of("progress.booked"), Bookings::new);
  }

  /** One booking is moved, one changed, of one a child gives its seat up, and one is lost. */
  private final class Bookings implements Disorder.Scene {
    private final Family family = families.register();
    private final UUID child = family.child().id();
    private final UUID sibling = families.sibling(family.child()).id();
    private final UUID course = UUID.randomUUID();

    Bookings() {
      directory.learn(family.child(), Instant.EPOCH);
      directory.introduce(sibling);
    }

    @Override
    public List<ToldEvent> story() {
      var moved = UUID.randomUUID();
      var changed = UUID.randomUUID();
      var left = UUID.randomUUID();
      var lost = UUID.randomUUID();
      return events.noted(
          () -> {
            seats("seat-confirmed", moved, 1, List.of(child));
            seats("seat-confirmed", changed, 2, List.of(child));
            seats("seat-confirmed", left, 3, List.of(child, sibling));
            seats("seat-confirmed", lost, 4, List.of(child));
            credits(4, 1);
            seats("session-moved", moved, 5, List.of(child));
            seats("seat-rescheduled", changed, 6, List.of(child));
            seats("seat-cancelled", left, 7, List.of(sibling));
            credits(3, 2);
            seats("session-moved", left, 8, List.of(child));
            seats("seat-cancelled", lost, 9, List.of(child));
            credits(4, 3);
          });
    }

    /** What is told as the n-th thing tells of a start so many hours later. */
    private void seats(String type, UUID booking, int number, List<UUID> children) {
      var at = tomorrow.plus(Duration.ofHours(number));
      told.seats(type, booking, children, at, at);
    }

    private void credits(int left, long version) {
      told.credits(family.child().family(), course, left, version);
    }

    @Override
    public Object end() {
      var dashboard = family.parent().get("/api/parent/dashboard").expect(200).json();
      return Map.of(
          "child", dashboard.path("children").findValuesAsString("startsAt"),
          "credits", dashboard.path("credits").findValuesAsString("credits"));
    }
  }
}
