package io.homeroom.bench.store;

import io.homeroom.bench.load.ClosedLoop;
import io.homeroom.bench.load.Measured;
import io.homeroom.e2e.Door;
import io.homeroom.e2e.FamilyJourney;
import io.homeroom.e2e.Mailbox;
import io.homeroom.e2e.Narrator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Searches and shelves of a full store, at the service and through the gateway. */
final class SearchBenchmark {
  private static final int CLIENTS = 32;
  private static final int ROUNDS = 3;
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

  private SearchBenchmark() {}

  /** Arguments: products; seconds to warm up; seconds to measure. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    var products = Integer.parseInt(arguments[0]);
    var warmUp = Duration.ofSeconds(Long.parseLong(arguments[1]));
    var measured = Duration.ofSeconds(Long.parseLong(arguments[2]));
    var door = new Door(address("HOMEROOM_PUBLIC_URL"), Narrator.SILENT);
    var mails = new Mailbox(address("HOMEROOM_MAILBOX_URL"));
    var family = new FamilyJourney(door, mails, Narrator.SILENT);
    family.walk();
    Assortment.fill(setting("MARKETPLACE_DATABASE"), setting("MARKETPLACE_PASSWORD"), products);
    var lists = List.of("/api/store/products", "/api/store/products?limit=20&language=ja");
    try (var clients = new ClosedLoop(CLIENTS)) {
      awaitIndex(
          door.post("/api/auth/login", family.parent().signIn()).text("accessToken"), products);
      Map<String, List<String>> kinds = new LinkedHashMap<>();
      kinds.put("search", Questions.all());
      kinds.put("list", lists);
      for (var kind : kinds.entrySet()) {
        for (var way : List.of("HOMEROOM_MARKETPLACE_URL", "HOMEROOM_PUBLIC_URL")) {
          var token = door.post("/api/auth/login", family.parent().signIn()).text("accessToken");
          run(clients, address(way), token, kind.getValue(), warmUp);
          for (var round = 0; round < ROUNDS; round++) {
            var seen = run(clients, address(way), token, kind.getValue(), measured);
            System.out.printf("%-7s %-26s %s%n", kind.getKey(), way, seen);
          }
        }
      }
    }
  }

  private static Measured run(
      ClosedLoop clients, URI where, String token, List<String> paths, Duration duration)
      throws InterruptedException {
    var requests = paths.stream().map(path -> get(where, path, token)).toList();
    var next = new AtomicInteger();
    return clients.runVaried(
        duration, () -> requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
  }

  private static ClassicHttpRequest get(URI where, String path, String token) {
    return ClassicRequestBuilder.get(where.resolve(path))
        .setHeader("Authorization", "Bearer " + token)
        .build();
  }

  /** Until the index has followed, or for five minutes. */
  private static void awaitIndex(String token, int products)
      throws IOException, InterruptedException {
    var start = System.nanoTime();
    var all = address("HOMEROOM_MARKETPLACE_URL").resolve("/api/store/search?limit=1");
    try (var http = HttpClient.newHttpClient()) {
      var asking = HttpRequest.newBuilder(all).header("Authorization", "Bearer " + token).build();
      while (total(http.send(asking, BodyHandlers.ofString()).body()) < products
          && System.nanoTime() - start < 300e9) {
        Thread.sleep(Duration.ofMillis(250));
      }
    }
    System.out.printf(
        "Followed %,d products in %.1f s%n", products, (System.nanoTime() - start) / 1e9);
  }

  private static long total(String body) {
    var total = TOTAL.matcher(body);
    return total.find() ? Long.parseLong(total.group(1)) : 0;
  }

  private static URI address(String variable) {
    return URI.create(setting(variable));
  }

  private static String setting(String variable) {
    return Objects.requireNonNull(System.getenv(variable), variable);
  }
}
