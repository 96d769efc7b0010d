package io.homeroom.marketplace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Stands for progress: keeps points as it does, and fails for whom it is told to. */
public final class ProgressStandIn {

  /** What goes wrong for an owner of points. */
  public enum Trouble {
    NONE,
    /** Nothing is done, and that is not told. */
    AWAY,
    /** It is done, and nobody is told. */
    MUTE,
    /** Nothing is done, and nothing is known of it. */
    DENYING,
    /** There are too few points. */
    REFUSING
  }

  /** Gives each context the one there is. */
  static final class Starting
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final ProgressStandIn SHARED = new ProgressStandIn();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context.getBeanFactory().registerSingleton("progressStandIn", SHARED);
      var url = Map.<String, Object>of("homeroom.progress.url", SHARED.address());
      context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("points", url));
    }
  }

  private final PointsLedger ledger = new PointsLedger();
  private final Map<UUID, Trouble> troubles = new ConcurrentHashMap<>();
  private final Gates gates = new Gates();
  private final HttpServer http;

  private ProgressStandIn() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/internal/points/", this::answer);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.start();
  }

  public String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  public PointsLedger ledger() {
    return ledger;
  }

  /** What goes wrong from now on for a child, or for the parents of a family. */
  public void trouble(UUID owner, Trouble trouble) {
    troubles.put(owner, trouble);
  }

  /** What is asked about these points is not answered until the semaphore lets it. */
  public Semaphore stopFor(UUID owner) {
    return gates.close(owner);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var asked = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
      var owner =
          UUID.fromString(asked.path(asked.has("childId") ? "childId" : "familyId").asString());
      gates.pass(owner);
      var trouble = troubles.getOrDefault(owner, Trouble.NONE);
      var reversal = exchange.getRequestURI().getPath().endsWith("/reversals");
      var status =
          switch (trouble) {
            case AWAY -> 503;
            case DENYING -> 404;
            case REFUSING -> 422;
            case NONE, MUTE -> reversal ? ledger.reverse(owner, asked) : ledger.write(owner, asked);
          };
      var body =
          "{\"balance\": %d, \"version\": 1}".formatted(ledger.balance(owner)).getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(trouble == Trouble.MUTE ? 503 : status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
