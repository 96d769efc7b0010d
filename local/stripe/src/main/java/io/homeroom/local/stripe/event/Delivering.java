package io.homeroom.local.stripe.event;

import io.homeroom.local.stripe.fault.Faults;
import io.homeroom.local.stripe.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.ObjectNode;

/** Delivers events, some at a time and in no order, until each has been answered with a 2xx. */
public final class Delivering implements AutoCloseable {
  private static final int AT_ONCE = 8;
  private static final int LONGEST_PAUSE_MILLIS = 60_000;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Store store;
  private final Faults faults;
  private final URI address;
  private final String secret;
  private final Clock clock = Clock.systemUTC();

  public Delivering(Store store, Faults faults, String address, String secret) {
    this.store = store;
    this.faults = faults;
    this.address = URI.create(address);
    this.secret = secret;
    for (var i = 0; i < AT_ONCE; i++) {
      var turn = i;
      threads.execute(() -> deliverAll(turn));
    }
  }

  private void deliverAll(int turn) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        var due =
            store
                .together(
                    () ->
                        store.all(
                            Events.DELIVERY,
                            delivery ->
                                Math.floorMod(delivery.path("event").asString().hashCode(), AT_ONCE)
                                        == turn
                                    && delivery.path("due").asLong() <= clock.millis()))
                .reversed();
        for (var delivery : due) {
          deliver(delivery);
        }
        Thread.sleep(50);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void deliver(ObjectNode delivery) throws InterruptedException {
    var event = store.together(() -> store.find(delivery.path("event").asString())).orElseThrow();
    var heard = !faults.loses(event.path("type").asString()) && isHeard(event);
    store.together(
        () -> {
          if (heard) {
            store.put(event.put("pending_webhooks", 0));
            store.remove(delivery);
          } else {
            store.put(delayed(delivery));
          }
          return heard;
        });
  }

  private boolean isHeard(ObjectNode event) throws InterruptedException {
    var body = event.toPrettyString();
    var request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Stripe-Signature", Signature.of(body, secret, clock.millis() / 1000))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
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
