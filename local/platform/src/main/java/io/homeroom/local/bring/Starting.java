package io.homeroom.local.bring;

import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Contents;
import io.homeroom.local.part.Part;
import io.homeroom.local.process.Detached;
import io.homeroom.local.process.Ending;
import io.homeroom.local.process.ProcessIdentity;
import io.homeroom.local.process.ProcessSpec;
import io.homeroom.local.process.RunRecord;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts parts, each once, and waits until it is healthy. One that runs already, from the same
 * specification, is left alone; one that is dead or of an older specification is replaced.
 */
final class Starting {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  static final Ending ENDING = new Ending(Duration.ofSeconds(25));

  private final Platform platform;
  private final Progress progress;
  private final List<RunRecord> startedHere = new ArrayList<>();
  private boolean stopped;

  Starting(Platform platform, Progress progress) {
    this.platform = platform;
    this.progress = progress;
  }

  void start(Part part) throws IOException {
    Optional<RunRecord> existing = platform.records().find(part.name());
    if (existing.filter(run -> run.process().alive()).isPresent()) {
      RunRecord run = existing.get();
      if (run.specification().equals(specification(part))) {
        await(part, run, run.startedIn().isPresent() ? "was up already" : "");
        return;
      }
      progress.tell(part.name(), "changed, ending the old one");
    }
    existing.ifPresent(run -> end(part, run));
    progress.tell(part.name(), "preparing");
    part.prepare();
    progress.tell(part.name(), "starting");
    await(part, launch(part), "");
  }

  /** Ends everything this object started and starts nothing any more. */
  void undo() {
    List<RunRecord> all;
    synchronized (this) {
      stopped = true;
      all = List.copyOf(startedHere);
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      all.forEach(run -> threads.execute(() -> end(platform.named(run.name()), run)));
    }
  }

  void end(Part part, RunRecord run) {
    ENDING.end(run.process(), run.stopSignal(), platform.mark(part));
    platform.records().forget(part.name());
  }

  /** The same for the same command, variables and ports; a start cache makes no difference. */
  private String specification(Part part) throws IOException {
    ProcessSpec spec = part.process();
    List<String> command =
        spec.command().stream()
            .filter(word -> !word.startsWith("-XX:AOTCache=") && !word.startsWith("-Xlog:aot"))
            .toList();
    List<Integer> ports = part.ports().stream().map(platform.ports()::of).toList();
    return Contents.of(command + " " + spec.environment() + " " + ports);
  }

  private synchronized RunRecord launch(Part part) throws IOException {
    if (stopped) {
      throw new Trouble("Interrupted");
    }
    ProcessSpec spec = part.process();
    ProcessIdentity process =
        Detached.start(spec, platform.mark(part), platform.home().log(part.name()));
    RunRecord run =
        new RunRecord(
            part.name(), process, specification(part), spec.stopSignal(), Optional.empty());
    platform.records().save(run);
    startedHere.add(run);
    return run;
  }

  private void await(Part part, RunRecord run, String how) throws IOException {
    long begin = System.nanoTime();
    while (!part.probe().healthy()) {
      if (!run.process().alive()) {
        throw new Trouble("ended while it started." + LogEnd.of(platform.home().log(part.name())));
      }
      if (System.nanoTime() - begin > part.patience().toNanos()) {
        throw new Trouble(
            "is not healthy after %d s; it is left running.%s"
                .formatted(
                    part.patience().toSeconds(), LogEnd.of(platform.home().log(part.name()))));
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    if (run.startedIn().isEmpty()) {
      part.complete();
      platform.records().save(run.healthyAfter(Duration.ofNanos(System.nanoTime() - begin)));
    }
    progress.settled(part.name(), true, how.isEmpty() ? seconds(System.nanoTime() - begin) : how);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
