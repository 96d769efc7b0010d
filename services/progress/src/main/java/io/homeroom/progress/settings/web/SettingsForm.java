package io.homeroom.progress.settings.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a parent settles.
 *
 * @param timeZone of the IANA database, such as Asia/Tokyo
 */
record SettingsForm(
    @Min(1) @Max(10_000) int pointsPerTask,
    @Min(1) @Max(1_000) @Nullable Integer dailyLimit,
    @NotNull String timeZone) {

  ZoneId zone() {
    try {
      return ZoneId.of(timeZone);
    } catch (DateTimeException unknown) {
      throw new UnknownTimeZone();
    }
  }
}
