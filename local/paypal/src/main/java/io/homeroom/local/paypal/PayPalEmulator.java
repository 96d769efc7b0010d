package io.homeroom.local.paypal;

import com.sun.net.httpserver.HttpServer;
import io.homeroom.local.emulator.delivery.Delivering;
import io.homeroom.local.emulator.fault.Fault.Kind;
import io.homeroom.local.emulator.fault.FaultSwitch;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.store.Store;
import io.homeroom.local.paypal.account.Account;
import io.homeroom.local.paypal.api.Api;
import io.homeroom.local.paypal.api.TokenEndpoint;
import io.homeroom.local.paypal.notice.Signing;
import io.homeroom.local.paypal.page.ApprovalPage;
import io.homeroom.local.paypal.page.CaptureDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Listens on 127.0.0.1. Arguments: the port, and the file in which everything is kept. */
public final class PayPalEmulator implements AutoCloseable {

  /**
   * The shop whose account it is.
   *
   * @param webhook where events are delivered; nowhere if it is empty
   * @param webhookId by what the shop knows that webhook
   */
  public record Shop(String client, String secret, String webhook, String webhookId) {}

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Faults faults =
      new Faults(
          EnumSet.of(
              Kind.ERROR,
              Kind.POOR,
              Kind.TIMEOUT,
              Kind.LOST,
              Kind.SLOW,
              Kind.UNDELIVERED,
              Kind.DUPLICATE));
  private final Store store;
  private final HttpServer server;
  private final TokenEndpoint tokens;
  private final Signing signing;
  private final @Nullable Delivering delivering;

  public PayPalEmulator(int port, Path file, Shop shop) {
    store = new Store(file);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var heard = !shop.webhook().isEmpty();
    var account = new Account(store, Clock.systemUTC(), address(), heard);
    tokens = new TokenEndpoint(shop.client(), shop.secret());
    var api = new Api(account, faults, tokens);
    signing = new Signing(address(), shop.webhookId());
    server.setExecutor(threads);
    server.createContext("/v1/oauth2/token", tokens);
    server.createContext(
        Signing.PATH, exchange -> signing.show(exchange.getRequestURI().getPath()).send(exchange));
    server.createContext("/v1/", api);
    server.createContext("/v2/", api);
    server.createContext("/checkoutnow", new ApprovalPage(account));
    server.createContext("/_captures/", new CaptureDesk(account));
    server.createContext("/_faults", new FaultSwitch(faults));
    server.createContext("/_health", exchange -> Answer.json(200, "{}").send(exchange));
    server.start();
    delivering = heard ? new Delivering(store, faults, shop.webhook(), signing) : null;
  }

  public static void main(String... arguments) {
    var shop =
        new Shop(
            variable("PAYPAL_CLIENT_ID"),
            variable("PAYPAL_CLIENT_SECRET"),
            variable("PAYPAL_WEBHOOK_URL"),
            variable("PAYPAL_WEBHOOK_ID"));
    var emulator = new PayPalEmulator(Integer.parseInt(arguments[0]), Path.of(arguments[1]), shop);
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

  /** Every order, the newest first; PayPal itself lists none. */
  public List<ObjectNode> orders() {
    return store.together(() -> store.all("order", _ -> true));
  }

  /** For tests that ask without the library. */
  public String token() {
    return tokens.value();
  }

  /** For tests that deliver by themselves. */
  public Signing signing() {
    return signing;
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
