package io.homeroom.progress.booked;

import io.homeroom.platform.families.Child;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What booking has told. */
@Component
public class SeeingBooked {
  private final Seats seats;
  private final Credits credits;
  private final Clock clock;

  SeeingBooked(Seats seats, Credits credits, Clock clock) {
    this.seats = seats;
    this.credits = credits;
    this.clock = clock;
  }

  /** The next sessions of each child that have not begun, the first of them first. */
  public Map<UUID, List<ComingSession>> nextOf(List<Child> children, int most) {
    return seats.comingOf(children.stream().map(Child::id).toList(), clock.instant(), most);
  }

  /** What a family has left, by courses' titles. */
  public List<CourseCredits> creditsOf(UUID family) {
    return credits.leftOf(family);
  }
}
