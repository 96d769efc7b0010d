package io.homeroom.marketplace.search.lucene;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * As many threads as there are processors, in which all searching is done, one question after the
 * other. Analysis keeps its buffers and dictionaries' states for each thread: in those of requests,
 * which live for one question, it would make them anew each time.
 */
final class SearchThreads implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("search-", 0).daemon().factory());

  interface Work<T> {
    T answer() throws IOException;
  }

  <T> T call(Work<T> work) throws IOException {
    var answer = threads.submit(work::answer);
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case null, default -> throw new IllegalStateException(failed);
      }
    } catch (InterruptedException stopped) {
      answer.cancel(false);
      Thread.currentThread().interrupt();
      throw new CancellationException("Nobody waits for the answer any more");
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
