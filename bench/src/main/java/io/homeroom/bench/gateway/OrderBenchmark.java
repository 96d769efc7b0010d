package io.homeroom.bench.gateway;

import io.homeroom.bench.load.Measured;
import io.homeroom.bench.load.Percentiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Children who put something into their cart and order it with points, one order after the other,
 * through the gateway: stock, limits of their parents, points at progress and the request to send
 * it included. The warm-up is told in parts: it was long enough if its last ones are alike.
 */
final class OrderBenchmark {
  private static final int CLIENTS = 8;
  private static final int PARTS = 6;

  private OrderBenchmark() {}

  /** Arguments: seconds to warm up; seconds to measure; where secrets are; port of Postgres. */
  public static void main(String[] arguments) throws Exception {
    Duration part = Duration.ofSeconds(Long.parseLong(arguments[0])).dividedBy(PARTS);
    Duration measured = Duration.ofSeconds(Long.parseLong(arguments[1]));
    String product = new Shelf(Path.of(arguments[2]), arguments[3]).cheapAndPlenty();
    Suite suite = Suite.ofEnvironment();
    List<Customer> customers =
        IntStream.range(0, CLIENTS).mapToObj(number -> Customer.of(suite)).toList();
    for (int i = 0; i < PARTS; i++) {
      System.out.printf("Warming up:  %s%n", order(customers, product, part));
    }
    System.out.printf("Cart, order: %s%n", order(customers, product, measured));
  }

  private static Measured order(List<Customer> customers, String product, Duration duration)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + duration.toNanos();
    List<Callable<List<Double>>> clients = new ArrayList<>();
    for (Customer customer : customers) {
      clients.add(() -> buy(customer, product, end));
    }
    long start = System.nanoTime();
    List<Double> millis = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(customers.size())) {
      for (var seen : threads.invokeAll(clients)) {
        millis.addAll(seen.get());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Measured(millis.size() / seconds, Percentiles.of(millis), 0);
  }

  private static List<Double> buy(Customer customer, String product, long end) {
    List<Double> millis = new ArrayList<>();
    while (System.nanoTime() < end) {
      long begun = System.nanoTime();
      customer.buy(product);
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    return millis;
  }
}
