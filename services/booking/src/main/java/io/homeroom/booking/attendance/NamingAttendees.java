package io.homeroom.booking.attendance;

import static java.util.stream.Collectors.toMap;

import io.homeroom.booking.schedule.CourseSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;

/**
 * Tells coaches what the children in their sessions are called, as far as their parents let it be
 * known, until a month after. It is asked for whenever it is looked at and kept nowhere.
 */
@Component
public class NamingAttendees {
  private static final Duration LOOKED_BACK_AT = Duration.ofDays(30);

  /** As many as a session seats, and as identity names at once. */
  private static final int AT_ONCE = 500;

  private final ChildNames names;
  private final Clock clock;

  NamingAttendees(ChildNames names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  /** By the children's ids. */
  public Map<UUID, String> namesOf(Map<CourseSession, List<Attendee>> registers) {
    return registers.entrySet().stream()
        .filter(register -> isRecent(register.getKey()))
        .flatMap(register -> register.getValue().stream())
        .map(Attendee::child)
        .distinct()
        .gather(Gatherers.windowFixed(AT_ONCE))
        .map(names::of)
        .flatMap(named -> named.entrySet().stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private boolean isRecent(CourseSession session) {
    return session.ends().plus(LOOKED_BACK_AT).isAfter(clock.instant());
  }
}
