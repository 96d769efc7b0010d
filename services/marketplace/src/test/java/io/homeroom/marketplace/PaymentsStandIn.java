package io.homeroom.marketplace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stands for payments: keeps checkouts as it does, and is away when it is told to be. */
public final class PaymentsStandIn {

  /** Gives each context the one there is. */
  static final class Starting
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final PaymentsStandIn SHARED = new PaymentsStandIn();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      context.getBeanFactory().registerSingleton("paymentsStandIn", SHARED);
      var url = Map.<String, Object>of("homeroom.payments.url", SHARED.address());
      context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("pay", url));
    }
  }

  /**
   * A checkout.
   *
   * @param id by which its payment is known, too
   * @param opening how often its provider has changed
   */
  public record Asked(UUID id, JsonNode question, String status, int opening) {
    Asked become(String next) {
      return new Asked(id, question, next, opening);
    }

    /** Asked for again, perhaps to go on at another provider. */
    Asked by(JsonNode again) {
      var goesOn =
          status.equals("OPEN")
              && again.path(CHANGE).asBoolean(false)
              && !again.path(PROVIDER).equals(question.path(PROVIDER));
      return goesOn ? new Asked(id, again, status, opening + 1) : this;
    }

    /** Whether the same is asked for, by whomever it is to be paid. */
    boolean is(JsonNode other) {
      return without(question).equals(without(other));
    }

    /** Each of its openings has a page of its own. */
    public String page() {
      return "http://pay.test/" + id + "/" + opening;
    }

    public String provider() {
      return question.path(PROVIDER).asString();
    }

    private static JsonNode without(JsonNode question) {
      return ((ObjectNode) question.deepCopy()).without(List.of(PROVIDER, CHANGE));
    }
  }

  private static final String PROVIDER = "provider";
  private static final String CHANGE = "change";

  private final Map<String, Asked> checkouts = new ConcurrentHashMap<>();
  private final Set<String> away = ConcurrentHashMap.newKeySet();
  private final Set<String> withoutPayPal = ConcurrentHashMap.newKeySet();
  private final Gates gates = new Gates();
  private final SubscriptionsStandIn subscriptions = new SubscriptionsStandIn(away, gates);
  private final HttpServer http;

  private PaymentsStandIn() {
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    http.createContext("/internal/checkouts", this::answer);
    http.createContext("/internal/subscriptions", subscriptions::answer);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.start();
  }

  public String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /** It is so from now on at payments, and no event tells of it. */
  public void become(String reference, String status) {
    checkouts.computeIfPresent(reference, (_, asked) -> asked.become(status));
  }

  /** Nobody learns of this family's checkouts from now on. */
  public void awayFor(UUID family) {
    away.add(family.toString());
  }

  /** Of this family's no checkout can be paid by PayPal. */
  public void withoutPayPalFor(UUID family) {
    withoutPayPal.add(family.toString());
  }

  public void backFor(UUID family) {
    away.remove(family.toString());
  }

  /** What is asked for this family is not answered until the semaphore lets it. */
  public Semaphore stopFor(UUID family) {
    return gates.close(family);
  }

  public SubscriptionsStandIn subscriptions() {
    return subscriptions;
  }

  /** What was asked for under a reference; null if nothing was. */
  public @Nullable Asked asked(String reference) {
    return checkouts.get(reference);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath().split("/", -1);
      var status =
          path.length == 3 ? open(exchange, exchange.getRequestBody().readAllBytes()) : end(path);
      if (status != null) {
        tell(exchange, status);
      }
    }
  }

  private @Nullable Asked open(HttpExchange exchange, byte[] text) throws IOException {
    var question = JsonMapper.shared().readTree(text);
    gates.pass(UUID.fromString(question.path("familyId").asString()));
    if (away.contains(question.path("familyId").asString())) {
      exchange.sendResponseHeaders(503, -1);
      return null;
    }
    var reference = question.path("reference").asString();
    var stays = checkouts.containsKey(reference) && !question.path(CHANGE).asBoolean(false);
    if (!stays
        && withoutPayPal.contains(question.path("familyId").asString())
        && question.path(PROVIDER).asString().equals("paypal")) {
      var problem = "{\"code\": \"provider-not-offered\"}".getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
      exchange.sendResponseHeaders(422, problem.length);
      exchange.getResponseBody().write(problem);
      return null;
    }
    var kept =
        checkouts.compute(
            reference,
            (_, asked) ->
                asked == null
                    ? new Asked(UUID.randomUUID(), question, "OPEN", 0)
                    : asked.by(question));
    if (!kept.is(question)) {
      exchange.sendResponseHeaders(409, -1);
      return null;
    }
    return kept;
  }

  private @Nullable Asked end(String[] path) {
    var reference = path[3];
    if (path.length > 4) {
      checkouts.computeIfPresent(
          reference, (_, asked) -> asked.status().equals("OPEN") ? asked.become("EXPIRED") : asked);
    }
    return checkouts.get(reference);
  }

  private static void tell(HttpExchange exchange, Asked asked) throws IOException {
    var json =
        """
        {"checkoutId": "%s", "status": "%s", "url": "%s", "provider": "%s", "opening": %d}
        """
            .formatted(asked.id(), asked.status(), asked.page(), asked.provider(), asked.opening())
            .getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, json.length);
    exchange.getResponseBody().write(json);
  }
}
