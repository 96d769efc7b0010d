package io.homeroom.local.emulator.delivery;

import io.homeroom.local.emulator.fault.Fault.Kind;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Delivers events, some at a time and in no order, until each has been answered with a 2xx. */
public final class Delivering implements AutoCloseable {
  private static final String DELIVERY = "_delivery";
  private static final int AT_ONCE = 8;
  private static final int LONGEST_PAUSE_MILLIS = 60_000;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Store store;
  private final Faults faults;
  private final URI address;
  private final Telling telling;
  private final Clock clock = Clock.systemUTC();

  public Delivering(Store store, Faults faults, String address, Telling telling) {
    this.store = store;
    this.faults = faults;
    this.address = URI.create(address);
    this.telling = telling;
    for (var i = 0; i < AT_ONCE; i++) {
      var turn = i;
      threads.execute(() -> deliverAll(turn));
    }
  }

  /** Has an event delivered from now on. */
  public static void add(Store store, String event) {
    store.put(
        JsonMapper.shared()
            .createObjectNode()
            .put("id", DELIVERY + event)
            .put("object", DELIVERY)
            .put("event", event)
            .put("attempts", 0)
            .put("due", 0));
  }

  private void deliverAll(int turn) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        for (var delivery : due(turn)) {
          deliver(delivery);
        }
        Thread.sleep(50);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private List<ObjectNode> due(int turn) {
    return store.together(() -> store.all(DELIVERY, delivery -> isDue(delivery, turn))).reversed();
  }

  private boolean isDue(ObjectNode delivery, int turn) {
    return Math.floorMod(delivery.path("event").asString().hashCode(), AT_ONCE) == turn
        && delivery.path("due").asLong() <= clock.millis();
  }

  private void deliver(ObjectNode delivery) throws InterruptedException {
    var event = store.together(() -> store.find(delivery.path("event").asString())).orElseThrow();
    var heard = isHeard(event);
    store.together(
        () -> {
          if (heard) {
            store.put(telling.heard(event));
            store.remove(delivery);
          } else {
            store.put(delayed(delivery));
          }
          return heard;
        });
  }

  private boolean isHeard(ObjectNode event) throws InterruptedException {
    var type = telling.typeOf(event);
    if (faults.strikes(Kind.UNDELIVERED, type)) {
      return false;
    }
    var times = faults.strikes(Kind.DUPLICATE, type) ? 2 : 1;
    var heard = true;
    for (var i = 0; i < times; i++) {
      heard &= isAnswered(telling.bodyOf(event));
    }
    return heard;
  }

  private boolean isAnswered(String body) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(body));
    telling.headersOf(body).forEach(request::header);
    try {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException unheard) {
      return false;
    }
  }

  private ObjectNode delayed(ObjectNode delivery) {
    var attempts = delivery.path("attempts").asInt() + 1;
    var pause = Math.min(LONGEST_PAUSE_MILLIS, 500L << Math.min(attempts, 10));
    return delivery.put("attempts", attempts).put("due", clock.millis() + pause);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.shutdownNow();
  }
}
