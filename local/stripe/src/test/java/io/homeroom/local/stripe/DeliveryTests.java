package io.homeroom.local.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpServer;
import io.homeroom.local.emulator.fault.Fault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTests {
  @TempDir Path folder;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusing = new AtomicInteger();
  private HttpServer listener;

  @BeforeEach
  void listen() throws Exception {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          var signature = exchange.getRequestHeaders().getFirst("Stripe-Signature");
          var refused = refusing.getAndDecrement() > 0;
          if (!refused) {
            heard.add(signature + "\n" + body);
          }
          exchange.sendResponseHeaders(refused ? 503 : 200, -1);
          exchange.close();
        });
    listener.start();
  }

  @AfterEach
  void close() {
    listener.stop(0);
  }

  @Test
  void tellsWithASignatureTheLibraryKnows() throws Exception {
    try (var desk = desk()) {
      desk.paid();
      Awaitility.await().until(() -> isHeard("checkout.session.completed"));
      for (var each : heard) {
        var parts = each.split("\n", 2);
        var event = Webhook.constructEvent(parts[1], parts[0], "whsec_desk");
        assertThat(event.getDataObjectDeserializer().getObject()).isPresent();
      }
    }
  }

  @Test
  void tellsAgainUntilItIsHeard() throws Exception {
    refusing.set(3);
    try (var desk = desk()) {
      desk.emulator().faults().add(new Fault(Fault.Kind.UNDELIVERED, 0, 0, "checkout"), 1);
      desk.paid();
      Awaitility.await().until(() -> isHeard("checkout.session.completed"));
    }
  }

  @Test
  void tellsAfterARestartWhatWasNotHeard() throws Exception {
    refusing.set(1000);
    try (var desk = desk()) {
      desk.paid();
    }
    refusing.set(0);
    try (var _ = desk()) {
      Awaitility.await().until(() -> isHeard("checkout.session.completed"));
    }
  }

  private boolean isHeard(String type) {
    return heard.stream().anyMatch(each -> each.contains('"' + type + '"'));
  }

  private Desk desk() {
    return new Desk(
        folder.resolve("account"), "http://127.0.0.1:" + listener.getAddress().getPort() + "/");
  }
}
