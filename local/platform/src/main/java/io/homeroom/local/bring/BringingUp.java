package io.homeroom.local.bring;

import io.homeroom.local.home.Trouble;
import io.homeroom.local.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Brings parts up, each as soon as what it needs is up. One that fails takes only its dependents
 * along.
 */
public final class BringingUp {

  private final Starting starting;
  private final Progress progress;

  public BringingUp(Platform platform, Progress progress) {
    this.starting = new Starting(platform, progress);
    this.progress = progress;
  }

  /** Whether all are up. */
  public boolean bringUp(List<Part> parts) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<String, CompletableFuture<Boolean>> up = new LinkedHashMap<>();
      for (Part part : DependencyOrder.of(parts)) {
        List<CompletableFuture<Boolean>> needs =
            part.needs().stream().filter(up::containsKey).map(up::get).toList();
        up.put(
            part.name(),
            CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new))
                .thenApplyAsync(
                    ignored -> needs.stream().allMatch(CompletableFuture::join) && start(part),
                    threads)
                .thenApply(well -> well || tellOfNeeds(part, needs)));
      }
      return up.values().stream().map(CompletableFuture::join).reduce(true, Boolean::logicalAnd);
    }
  }

  /** Ends what was started so far. */
  public void undo() {
    starting.undo();
  }

  private boolean start(Part part) {
    try {
      starting.start(part);
      return true;
    } catch (IOException | UncheckedIOException e) {
      progress.settled(part.name(), false, String.valueOf(e));
    } catch (Trouble trouble) {
      progress.settled(part.name(), false, String.valueOf(trouble.getMessage()));
    }
    return false;
  }

  private boolean tellOfNeeds(Part part, List<CompletableFuture<Boolean>> needs) {
    if (!needs.stream().allMatch(CompletableFuture::join)) {
      progress.settled(part.name(), false, "not started: it needs " + part.needs());
    }
    return false;
  }
}
