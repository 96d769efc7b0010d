package io.homeroom.gateway;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same many times, each in a thread of its own, from one signal on. */
public final class AtOnce {

  private AtOnce() {}

  public static <T> List<T> times(int times, IntFunction<T> task) {
    var signal = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results =
          IntStream.range(0, times)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            awaited(signal);
                            return task.apply(i);
                          },
                          threads))
              .toList();
      signal.countDown();
      return results.stream().map(CompletableFuture::join).toList();
    }
  }

  private static void awaited(CountDownLatch signal) {
    try {
      signal.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
