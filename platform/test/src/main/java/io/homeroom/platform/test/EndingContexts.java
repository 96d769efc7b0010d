package io.homeroom.platform.test;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Ends application contexts after the last test, while the servers they use are there. When the JVM
 * ends, all go at once, and what then waits for a server that has gone does so for half a minute.
 */
public final class EndingContexts implements LauncherSessionListener {
  private static final Deque<ConfigurableApplicationContext> STARTED =
      new ConcurrentLinkedDeque<>();

  static void note(ConfigurableApplicationContext context) {
    STARTED.push(context);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    for (var last = STARTED.poll(); last != null; last = STARTED.poll()) {
      last.close();
    }
  }
}
