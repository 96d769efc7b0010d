package io.homeroom.booking.schedule.web;

import io.homeroom.booking.schedule.Mode;
import io.homeroom.booking.schedule.Period;
import io.homeroom.booking.schedule.Place;
import io.homeroom.booking.schedule.Plan;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a coach settles about a course session.
 *
 * @param start local time without a zone, such as 2026-12-01T16:00
 * @param zone by the IANA database, such as Europe/Berlin
 * @param location of a session in person
 * @param meetLink where people meet online; told to those who have seats
 */
record PlanForm(
    @NotNull LocalDateTime start,
    @NotBlank @Size(max = 50) @Text String zone,
    @Min(10) @Max(720) int minutes,
    @NotNull Mode mode,
    @Size(min = 1, max = 300) @Text @Nullable String location,
    @Min(1) @Max(500) int capacity,
    @Size(max = 300) @Pattern(regexp = "https://[!-~]+") @Nullable String meetLink) {

  /**
   * As the schedule has it.
   *
   * @throws ZoneUnknown if there is no such zone
   */
  Plan plan() {
    return new Plan(
        new Period(start.truncatedTo(ChronoUnit.MINUTES), ZoneNames.zone(zone), minutes),
        new Place(mode, location),
        capacity,
        meetLink);
  }
}
