package io.homeroom.progress.settings.web;

import io.homeroom.progress.settings.ChildSettings;
import org.jspecify.annotations.Nullable;

/** Settings on the wire. */
record SettingsView(int pointsPerTask, @Nullable Integer dailyLimit, String timeZone) {

  static SettingsView of(ChildSettings settings) {
    return new SettingsView(
        settings.pointsPerTask(), settings.dailyLimit(), settings.timeZone().getId());
  }
}
