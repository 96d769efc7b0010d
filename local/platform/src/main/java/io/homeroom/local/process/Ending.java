package io.homeroom.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Ends a process and everything it started: politely first, then for good. */
public final class Ending {

  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(40).toNanos();

  private final Duration patience;

  public Ending(Duration patience) {
    this.patience = patience;
  }

  public void end(ProcessIdentity root, String signal, Mark mark) {
    Set<ProcessIdentity> all = new LinkedHashSet<>(ProcessTree.of(root));
    all.addAll(ProcessTree.marked(mark));
    if (root.alive()) {
      signal(root, signal);
      await(Set.of(root), patience);
    }
    all.addAll(ProcessTree.marked(mark));
    endAll(all);
  }

  /** For processes whose parent is gone: nobody is left to tell them. */
  public void endAll(Collection<ProcessIdentity> processes) {
    processes.forEach(process -> signal(process, "TERM"));
    await(processes, patience.dividedBy(4));
    processes.forEach(process -> signal(process, "KILL"));
    await(processes, patience);
  }

  private static void await(Collection<ProcessIdentity> processes, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (processes.stream().anyMatch(ProcessIdentity::alive) && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
  }

  private static void signal(ProcessIdentity process, String signal) {
    if (!process.alive()) {
      return;
    }
    try {
      new ProcessBuilder(
              "sh", "-c", "kill -\"$0\" \"$1\" 2>/dev/null", signal, Long.toString(process.pid()))
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
