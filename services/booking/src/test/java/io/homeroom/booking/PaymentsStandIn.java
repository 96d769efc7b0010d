package io.homeroom.booking;

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

  private record Asked(String question, String status) {

    /** What is open, or being closed, goes on at another provider if that is wanted. */
    Asked by(Asked again) {
      var isOpen = status.equals("OPEN") || status.equals("UNKNOWN");
      return isOpen && wantsChange(again.json()) && is(again)
          ? new Asked(again.question, status)
          : this;
    }

    /** Whether the same is asked for, by whomever it is to be paid. */
    boolean is(Asked other) {
      return json().without(BY).equals(other.json().without(BY));
    }

    private ObjectNode json() {
      return (ObjectNode) JsonMapper.shared().readTree(question);
    }
  }

  private static final List<String> BY = List.of("provider", "change");

  private final Map<String, Asked> checkouts = new ConcurrentHashMap<>();
  private final Set<String> away = ConcurrentHashMap.newKeySet();
  private final Set<String> withoutPayPal = ConcurrentHashMap.newKeySet();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Map<String, Semaphore> stopped = new ConcurrentHashMap<>();
  private final SubscriptionsStandIn subscriptions = new SubscriptionsStandIn(away, refused);
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

  /** Whatever this family is to pay is not taken. */
  public void refuseFor(UUID family) {
    refused.add(family.toString());
  }

  /** Nor if it is to be paid by that provider. */
  public void refuseFor(UUID family, String provider) {
    refused.add(family + provider);
  }

  public void takeFor(UUID family) {
    refused.remove(family.toString());
  }

  /** Of this family's no checkout can be paid by PayPal. */
  public void withoutPayPalFor(UUID family) {
    withoutPayPal.add(family.toString());
  }

  /** Nobody can pay it any more. */
  public void expire(String reference) {
    checkouts.computeIfPresent(reference, (_, asked) -> new Asked(asked.question(), "EXPIRED"));
  }

  /** One page is being closed before another can be opened. */
  public void close(String reference) {
    checkouts.computeIfPresent(reference, (_, asked) -> new Asked(asked.question(), "UNKNOWN"));
  }

  public void reopen(String reference) {
    checkouts.computeIfPresent(reference, (_, asked) -> new Asked(asked.question(), "OPEN"));
  }

  /** The family has paid on the page; no event tells of it. */
  public void pay(String reference) {
    checkouts.computeIfPresent(reference, (_, asked) -> new Asked(asked.question(), "PAID"));
  }

  /** Nobody learns of this family's checkouts from now on. */
  public void awayFor(UUID family) {
    away.add(family.toString());
  }

  public void backFor(UUID family) {
    away.remove(family.toString());
  }

  /** This family's checkouts are not answered until the semaphore lets them. */
  public Semaphore stopFor(UUID family) {
    return stopped.computeIfAbsent(family.toString(), _ -> new Semaphore(0));
  }

  public SubscriptionsStandIn subscriptions() {
    return subscriptions;
  }

  /** What was asked for under a reference, as JSON; null if nothing was. */
  public @Nullable String asked(String reference) {
    var asked = checkouts.get(reference);
    return asked == null ? null : asked.question();
  }

  public @Nullable String status(String reference) {
    var asked = checkouts.get(reference);
    return asked == null ? null : asked.status();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var token = exchange.getRequestHeaders().getFirst("Authorization");
      if (token == null || !token.startsWith("Bearer ")) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      var path = exchange.getRequestURI().getPath();
      var text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      if (path.equals("/internal/checkouts")) {
        var json = JsonMapper.shared().readTree(text);
        open(exchange, json, text);
      } else {
        var parts = path.split("/", -1);
        if (path.endsWith("/expiry")) {
          checkouts.computeIfPresent(
              parts[3],
              (_, asked) ->
                  asked.status().equals("PAID") ? asked : new Asked(asked.question(), "EXPIRED"));
        }
        tell(exchange, parts[3]);
      }
    }
  }

  private void open(HttpExchange exchange, JsonNode json, String question) throws IOException {
    var reference = json.path("reference").asString();
    var family = json.path("familyId").asString();
    var stays = checkouts.containsKey(reference) && !wantsChange(json);
    var provider = stays ? "" : json.path("provider").asString("stripe");
    var isRefused = refused.contains(family) || refused.contains(family + provider);
    var refusal = isRefused ? 422 : PaymentsRules.refusal(json);
    if (refusal > 0) {
      exchange.sendResponseHeaders(refusal, -1);
      return;
    }
    if (withoutPayPal.contains(family) && provider.equals("paypal")) {
      var problem = "{\"code\": \"provider-not-offered\"}".getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
      exchange.sendResponseHeaders(422, problem.length);
      exchange.getResponseBody().write(problem);
      return;
    }
    if (away.contains(family)) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    var fresh = new Asked(question, PaymentsRules.isOverAtOnce(json) ? "EXPIRED" : "OPEN");
    var kept = checkouts.merge(reference, fresh, (asked, _) -> asked.by(fresh));
    var gate = stopped.get(family);
    if (gate != null) {
      gate.acquireUninterruptibly();
    }
    if (kept.is(fresh)) {
      tell(exchange, reference);
    } else {
      exchange.sendResponseHeaders(409, -1);
    }
  }

  private static boolean wantsChange(JsonNode asked) {
    return asked.path("change").asBoolean(false);
  }

  private void tell(HttpExchange exchange, String reference) throws IOException {
    var asked = checkouts.get(reference);
    if (asked == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    var json =
        "{\"checkoutId\": \"%s\", \"status\": \"%s\", \"url\": %s}"
            .formatted(
                UUID.randomUUID(),
                asked.status(),
                asked.status().equals("OPEN") ? "\"http://pay.test/" + reference + "\"" : null);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, json.getBytes(UTF_8).length);
    exchange.getResponseBody().write(json.getBytes(UTF_8));
  }
}
