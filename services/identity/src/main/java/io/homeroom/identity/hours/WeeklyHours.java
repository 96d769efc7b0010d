package io.homeroom.identity.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The windows of a week, in the time zone of the family. They may overlap and follow one another
 * without a gap: then there is none.
 */
public record WeeklyHours(ZoneId zone, List<Window> windows) {
  private static final int DAYS_AHEAD = 8;

  public WeeklyHours {
    windows = List.copyOf(windows);
  }

  public boolean isOpen(Instant now) {
    return openingsAround(now).anyMatch(opening -> opening.contains(now));
  }

  /**
   * When they close next: the end of what is open now, or of what opens next. Open throughout the
   * week, they seem to close where looking ahead ends: who comes then finds them open.
   *
   * @return nothing if they are never open
   */
  public Optional<Instant> closesAfter(Instant now) {
    var openings = openingsAround(now).toList();
    return openings.stream()
        .map(Opening::to)
        .filter(end -> end.isAfter(now))
        .filter(end -> openings.stream().noneMatch(opening -> opening.contains(end)))
        .min(Comparator.naturalOrder());
  }

  /** Those that begin between yesterday and the same day of next week. */
  private Stream<Opening> openingsAround(Instant now) {
    var yesterday = LocalDate.ofInstant(now, zone).minusDays(1);
    return yesterday
        .datesUntil(yesterday.plusDays(DAYS_AHEAD + 2))
        .flatMap(date -> windows.stream().flatMap(window -> window.on(date, zone).stream()));
  }
}
