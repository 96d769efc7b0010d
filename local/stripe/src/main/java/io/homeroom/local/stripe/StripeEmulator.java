package io.homeroom.local.stripe;

import com.sun.net.httpserver.HttpServer;
import io.homeroom.local.emulator.delivery.Delivering;
import io.homeroom.local.emulator.fault.Fault.Kind;
import io.homeroom.local.emulator.fault.FaultSwitch;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.store.Store;
import io.homeroom.local.stripe.api.Api;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Checkouts;
import io.homeroom.local.stripe.billing.Renewing;
import io.homeroom.local.stripe.event.Events;
import io.homeroom.local.stripe.event.StripeTelling;
import io.homeroom.local.stripe.page.CheckoutPage;
import io.homeroom.local.stripe.page.ClockDesk;
import io.homeroom.local.stripe.page.DisputeDesk;
import io.homeroom.local.stripe.page.PortalPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Listens on 127.0.0.1. Arguments: the port, and the file in which everything is kept. */
public final class StripeEmulator implements AutoCloseable {
  private static final Logger LOG = System.getLogger(StripeEmulator.class.getName());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Faults faults =
      new Faults(
          EnumSet.of(
              Kind.DECLINE,
              Kind.ERROR,
              Kind.POOR,
              Kind.TIMEOUT,
              Kind.LOST,
              Kind.SLOW,
              Kind.UNDELIVERED));
  private final Store store;
  private final HttpServer server;
  private final @Nullable Delivering delivering;

  /** {@code webhook}: where events are delivered; nowhere if it is empty. */
  public StripeEmulator(int port, Path file, String apiKey, String webhook, String secret) {
    store = new Store(file);
    var events = new Events(store, !webhook.isEmpty());
    var account = new Account(store, events, Clock.systemUTC());
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/v1/", new Api(account, faults, apiKey, address()));
    server.createContext("/pay/", new CheckoutPage(account, faults));
    server.createContext("/portal/", new PortalPage(account));
    server.createContext("/_disputes/", new DisputeDesk(account));
    server.createContext("/_clocks/", new ClockDesk(account));
    server.createContext("/_faults", new FaultSwitch(faults));
    server.createContext("/_health", exchange -> Answer.json(200, "{}").send(exchange));
    server.start();
    threads.execute(() -> letTimePass(account));
    var telling = new StripeTelling(secret, Clock.systemUTC());
    delivering = webhook.isEmpty() ? null : new Delivering(store, faults, webhook, telling);
  }

  public static void main(String... arguments) {
    var emulator =
        new StripeEmulator(
            Integer.parseInt(arguments[0]),
            Path.of(arguments[1]),
            variable("STRIPE_API_KEY"),
            variable("STRIPE_WEBHOOK_URL"),
            variable("STRIPE_WEBHOOK_SECRET"));
    Runtime.getRuntime().addShutdownHook(new Thread(emulator::close));
  }

  private static String variable(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** For tests in the same process. */
  public Faults faults() {
    return faults;
  }

  private void letTimePass(Account account) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(500);
        pass(account);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** What fails now is tried again with the next moment. */
  private void pass(Account account) {
    try {
      store.together(
          () -> {
            new Checkouts(account).expireAll();
            new Renewing(account).renewAll();
            return account;
          });
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Time did not pass", failed);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    if (delivering != null) {
      delivering.close();
    }
    threads.shutdownNow();
    store.close();
  }
}
