package io.homeroom.progress.settings;

/** The settings are no longer what the caller has seen. */
public final class SettingsChangedMeanwhile extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
