package io.homeroom.progress.settings.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
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
    if (!ZoneRulesProvider.getAvailableZoneIds().contains(timeZone)) {
      throw new UnknownTimeZone();
    }
    return ZoneId.of(timeZone);
  }
}
