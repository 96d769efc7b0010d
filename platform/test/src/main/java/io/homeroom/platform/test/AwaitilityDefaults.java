package io.homeroom.platform.test;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** On a machine that is busy or slow, what a test awaits may take longer than ten seconds. */
public final class AwaitilityDefaults implements LauncherSessionListener {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(LONGEST);
  }
}
