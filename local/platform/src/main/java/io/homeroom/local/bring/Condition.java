package io.homeroom.local.bring;

import io.homeroom.local.part.Part;
import io.homeroom.local.process.Memory;
import io.homeroom.local.process.RunRecord;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A part as it is found now. */
public record Condition(Part part, State state, Optional<RunRecord> run, Memory memory) {

  private static final Duration LOOK_EVERY = Duration.ofMillis(250);

  public static List<Condition> of(Platform platform) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Condition>> all =
          platform.parts().stream()
              .map(part -> CompletableFuture.supplyAsync(() -> of(platform, part), threads))
              .toList();
      return all.stream().map(CompletableFuture::join).toList();
    }
  }

  /** Looks again while a part starts, for as long as this at most. */
  public static List<Condition> settled(Platform platform, Duration patience) {
    long begin = System.nanoTime();
    List<Condition> all = of(platform);
    while (all.stream().anyMatch(condition -> condition.state() == State.STARTING)
        && System.nanoTime() - begin < patience.toNanos()) {
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
      all = of(platform);
    }
    return all;
  }

  public static Condition of(Platform platform, Part part) {
    Optional<RunRecord> run = platform.records().find(part.name());
    State state = run.map(r -> stateOf(part, r)).orElse(State.STOPPED);
    Memory memory = run.map(r -> Memory.of(r.process())).orElse(new Memory(0, 0));
    return new Condition(part, state, run, memory);
  }

  private static State stateOf(Part part, RunRecord run) {
    if (!run.process().alive()) {
      return State.DEAD;
    }
    return part.probe().healthy() ? State.UP : State.STARTING;
  }
}
