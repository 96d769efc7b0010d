package io.homeroom.local.bring;

import io.homeroom.local.part.Part;
import io.homeroom.local.process.RunRecord;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Ends parts, each before what it needs. */
public final class TakingDown {

  private final Platform platform;
  private final Progress progress;

  public TakingDown(Platform platform, Progress progress) {
    this.platform = platform;
    this.progress = progress;
  }

  public void takeDown(List<Part> parts) {
    Starting starting = new Starting(platform, progress);
    for (List<Part> step : DependencyOrder.steps(parts).reversed()) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        step.forEach(part -> threads.execute(() -> takeDown(part, starting)));
      }
    }
  }

  private void takeDown(Part part, Starting starting) {
    Optional<RunRecord> run = platform.records().find(part.name());
    if (run.isEmpty()) {
      return;
    }
    progress.tell(part.name(), "ending");
    boolean alive = run.get().process().alive();
    starting.end(part, run.get());
    progress.settled(part.name(), true, alive ? "ended" : "was dead");
  }
}
