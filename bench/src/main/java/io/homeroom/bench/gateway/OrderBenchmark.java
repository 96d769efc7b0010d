package io.homeroom.bench.gateway;

import io.homeroom.bench.load.Measured;
import io.homeroom.bench.load.Percentiles;
import io.homeroom.e2e.Door;
import io.homeroom.e2e.StepFailed;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Children who put something into their cart and order it with points, one order after the other,
 * through the gateway: stock, limits of their parents, points at progress and the request to send
 * it included.
 */
final class OrderBenchmark {

  private static final int CLIENTS = 8;

  private OrderBenchmark() {}

  /** Arguments: seconds to warm up; seconds to measure; where secrets are; port of Postgres. */
  public static void main(String[] arguments) throws Exception {
    Duration warmUp = Duration.ofSeconds(Long.parseLong(arguments[0]));
    Duration measured = Duration.ofSeconds(Long.parseLong(arguments[1]));
    String product = cheapAndPlenty(Path.of(arguments[2]), arguments[3]);
    Suite suite = Suite.ofEnvironment();
    List<Door> rooms = IntStream.range(0, CLIENTS).mapToObj(number -> room(suite)).toList();
    System.out.printf("Warming up:  %s%n", order(rooms, product, warmUp));
    System.out.printf("Cart, order: %s%n", order(rooms, product, measured));
  }

  /** One product of the shelves for a point, and more of it than anybody can order. */
  private static String cheapAndPlenty(Path secrets, String port) throws IOException, SQLException {
    Properties passwords = new Properties();
    try (Reader reader = Files.newBufferedReader(secrets)) {
      passwords.load(reader);
    }
    try (var store =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/marketplace",
                "marketplace",
                passwords.getProperty("postgres.marketplace.password"));
        var statement = store.createStatement();
        var found =
            statement.executeQuery(
                """
                with cheap as (
                  update product set price_points = 1
                  where id = (select product_id from stock order by product_id limit 1)
                  returning id)
                update stock set on_hand = 1000000 from cheap where product_id = cheap.id
                returning product_id
                """)) {
      found.next();
      return found.getString(1);
    }
  }

  /** A child with points, of a family with an address that lets it buy. */
  private static Door room(Suite suite) {
    Pupil pupil = Pupil.enrolled(suite);
    Door home = pupil.home(suite);
    home.put("/api/store/address", address()).expect(200);
    String allowed = "/api/store/allowance/" + pupil.child();
    home.put(allowed, allowance(), home.get(allowed).expect(200)).expect(200);
    Door room = pupil.room(suite);
    earn(home, room, pupil.child());
    return room;
  }

  private static void earn(Door home, Door room, UUID child) {
    var task =
        home.post(
                "/api/tasks",
                Map.of(
                    "childId",
                    child,
                    "question",
                    "What is seven times six?",
                    "points",
                    10_000,
                    "subject",
                    "maths",
                    "language",
                    "en",
                    "answers",
                    List.of(
                        Map.of("text", "41", "correct", false),
                        Map.of("text", "42", "correct", true))))
            .expect(201);
    room.post(
            "/api/tasks/submit",
            Map.of(
                "taskId", task.text("taskId"),
                "answerId", task.text("answers.1.answerId"),
                "tookMillis", 2500),
            UUID.randomUUID().toString())
        .expect(200);
  }

  private static Map<String, Object> address() {
    return Map.of(
        "recipient", "Family Lovelace",
        "lines", List.of("12 Analytical Row"),
        "city", "London",
        "country", "GB");
  }

  private static Map<String, Object> allowance() {
    return Map.of("mode", "within", "pointsPerOrder", 1_000_000, "pointsPerWeek", 1_000_000);
  }

  private static Measured order(List<Door> rooms, String product, Duration duration)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + duration.toNanos();
    List<Callable<List<Double>>> clients = new ArrayList<>();
    for (Door room : rooms) {
      clients.add(() -> order(room, product, end));
    }
    long start = System.nanoTime();
    List<Double> millis = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(rooms.size())) {
      for (var seen : threads.invokeAll(clients)) {
        millis.addAll(seen.get());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Measured(millis.size() / seconds, Percentiles.of(millis), 0);
  }

  /** Fails at the first order that is not paid at once. */
  private static List<Double> order(Door room, String product, long end) {
    List<Double> millis = new ArrayList<>();
    while (System.nanoTime() < end) {
      long begun = System.nanoTime();
      room.put("/api/store/cart/items/" + product, Map.of("quantity", 1)).expect(200);
      var order =
          room.post(
                  "/api/store/orders",
                  Map.of(
                      "items",
                      List.of(Map.of("productId", product, "quantity", 1)),
                      "payment",
                      "points",
                      "points",
                      1),
                  UUID.randomUUID().toString())
              .expect(201);
      if (!Objects.equals(order.text("state"), "paid")) {
        throw new StepFailed("An order is not paid: " + order.body());
      }
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    return millis;
  }
}
