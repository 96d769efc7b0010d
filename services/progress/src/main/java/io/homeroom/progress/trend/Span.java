package io.homeroom.progress.trend;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.homeroom.platform.families.Child;
import io.homeroom.progress.settings.ChildSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Some days of a child, where it lives. */
record Span(UUID child, ChildSettings settings, LocalDate first, LocalDate last) {

  static Span of(Child child, ChildSettings settings, Instant now, int days) {
    var today = settings.dayOf(now);
    return new Span(child.id(), settings, today.minusDays(days - 1L), today);
  }

  Instant begin() {
    return first.atStartOfDay(settings.timeZone()).toInstant();
  }

  /** {@code quarters}: of the child; those before the span do not count. */
  Trend trend(long open, List<Quarter> quarters) {
    var busy =
        quarters.stream()
            .map(quarter -> quarter.on(settings.dayOf(quarter.since())))
            .collect(toMap(Day::date, identity(), Day::plus));
    List<Day> all =
        first
            .datesUntil(last.plusDays(1))
            .map(date -> busy.getOrDefault(date, new Day(date, 0, 0, 0, 0)))
            .toList();
    return new Trend(open, all.stream().reduce(Day::plus).orElseThrow(), all);
  }
}
