package io.homeroom.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ClassicHttpRequest;

/** So many clients on kept connections, each of which asks again once it was answered. */
public final class ClosedLoop implements AutoCloseable {

  private final int clients;
  private final Duration pause;
  private final KeptConnections http;

  /** Clients that ask without pause. */
  public ClosedLoop(int clients) {
    this(clients, Duration.ZERO);
  }

  /** Clients that wait a while between an answer and the next question. */
  public ClosedLoop(int clients, Duration pause) {
    this.clients = clients;
    this.pause = pause;
    this.http = new KeptConnections(clients);
  }

  /** {@code requests}: what each client asks for, by its number. */
  public Measured run(Duration duration, IntFunction<ClassicHttpRequest> requests)
      throws InterruptedException {
    return loop(
        duration,
        client -> {
          ClassicHttpRequest request = requests.apply(client);
          return () -> request;
        });
  }

  /**
   * {@code requests}: what is asked for next, by whichever client; it is called by many threads.
   */
  public Measured runVaried(Duration duration, Supplier<ClassicHttpRequest> requests)
      throws InterruptedException {
    return loop(duration, _ -> requests);
  }

  /** {@code requests}: what gives each client its next question, by its number. */
  public Measured loop(Duration duration, IntFunction<Supplier<ClassicHttpRequest>> requests)
      throws InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    List<Callable<Seen>> loops = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      Supplier<ClassicHttpRequest> next = requests.apply(client);
      loops.add(() -> ask(next, end));
    }
    long start = System.nanoTime();
    List<Double> millis = new ArrayList<>();
    long failures = 0;
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (var seen : threads.invokeAll(loops)) {
        millis.addAll(seen.get().millis());
        failures += seen.get().failures();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Measured(millis.size() / seconds, Percentiles.of(millis), failures);
  }

  private record Seen(List<Double> millis, long failures) {}

  private Seen ask(Supplier<ClassicHttpRequest> requests, long end) {
    List<Double> millis = new ArrayList<>();
    long failures = 0;
    while (System.nanoTime() < end) {
      long asked = System.nanoTime();
      if (http.answersOk(requests.get())) {
        millis.add((System.nanoTime() - asked) / 1e6);
      } else {
        failures++;
      }
      LockSupport.parkNanos(pause.toNanos());
    }
    return new Seen(millis, failures);
  }

  @Override
  public void close() {
    http.close();
  }
}
