package io.homeroom.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ClassicHttpRequest;

/**
 * So many calls a second, whether the ones before were answered or not. A call's time counts from
 * when it was to be made, so that a server that stalls makes all of them late.
 */
public final class OpenLoop implements AutoCloseable {
  private static final int CONNECTIONS = 200;

  private final KeptConnections http = new KeptConnections(CONNECTIONS);

  public Measured run(int perSecond, Duration duration, Supplier<ClassicHttpRequest> requests)
      throws InterruptedException, ExecutionException {
    var calls = perSecond * duration.toSeconds();
    List<Future<Double>> answers = new ArrayList<>();
    var start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < calls; i++) {
        var at = start + i * 1_000_000_000L / perSecond;
        waitUntil(at);
        answers.add(threads.submit(call(requests.get(), at)));
      }
    }
    List<Double> millis = new ArrayList<>();
    for (var answer : answers) {
      millis.add(answer.get());
    }
    var failures = millis.stream().filter(each -> each.isNaN()).count();
    millis.removeIf(each -> each.isNaN());
    var seconds = (System.nanoTime() - start) / 1e9;
    return new Measured(millis.size() / seconds, Percentiles.of(millis), failures);
  }

  private static void waitUntil(long at) {
    for (var left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private Callable<Double> call(ClassicHttpRequest request, long at) {
    return () -> http.answersOk(request) ? (System.nanoTime() - at) / 1e6 : Double.NaN;
  }

  @Override
  public void close() {
    http.close();
  }
}
