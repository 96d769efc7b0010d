package io.homeroom.identity.hours.web;

import io.homeroom.identity.hours.WeeklyHours;
import io.homeroom.identity.hours.Window;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * When a child may be signed in.
 *
 * @param timeZone by its IANA name, such as Europe/Berlin
 * @param windows none: never
 */
@Schema(name = "SignInHours")
record HoursForm(
    @NotNull @TimeZone String timeZone,
    @NotNull @Size(max = 42) List<@NotNull @Valid Slot> windows) {

  /**
   * A time of a weekday.
   *
   * @param to the first minute behind it; on the next day if it is not later than {@code from}
   */
  record Slot(
      @NotNull Weekday day,
      @NotNull @Pattern(regexp = TIME, message = NOT_A_TIME) @Schema(example = "15:30") String from,
      @NotNull @Pattern(regexp = TIME, message = NOT_A_TIME) @Schema(example = "18:00") String to) {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String NOT_A_TIME = "must be a time of day as in 18:00";

    static Slot of(Window window) {
      return new Slot(Weekday.of(window.day()), window.from().toString(), window.to().toString());
    }

    Window window() {
      return new Window(day.day(), LocalTime.parse(from), LocalTime.parse(to));
    }
  }

  static HoursForm of(WeeklyHours hours) {
    return new HoursForm(hours.zone().getId(), hours.windows().stream().map(Slot::of).toList());
  }

  WeeklyHours hours() {
    return new WeeklyHours(ZoneId.of(timeZone), windows.stream().map(Slot::window).toList());
  }
}
