package io.homeroom.marketplace;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What payments charges each month, as far as it is asked; families it is away for. */
public final class SubscriptionsStandIn {
  private final Map<String, JsonNode> asked = new ConcurrentHashMap<>();
  private final Set<String> ended = ConcurrentHashMap.newKeySet();
  private final Set<String> over = ConcurrentHashMap.newKeySet();
  private final Set<String> away;
  private final Gates gates;

  SubscriptionsStandIn(Set<String> away, Gates gates) {
    this.away = away;
    this.gates = gates;
  }

  /** What was asked for under a reference; null if nothing was. */
  public @Nullable JsonNode asked(String reference) {
    return asked.get(reference);
  }

  public boolean isEnded(String reference) {
    return ended.contains(reference);
  }

  /** It has ended, or nobody has paid for it in time. */
  public void end(String reference) {
    over.add(reference);
  }

  /** Who pays for it has taken the end back. */
  public void goOn(String reference) {
    ended.remove(reference);
  }

  void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath().split("/", -1);
      if (path.length > 3) {
        end(exchange, path[3]);
      } else {
        var text = exchange.getRequestBody().readAllBytes();
        begin(exchange, JsonMapper.shared().readTree(text));
      }
    }
  }

  private void begin(HttpExchange exchange, JsonNode demand) throws IOException {
    gates.pass(UUID.fromString(demand.path("familyId").asString()));
    if (away.contains(demand.path("familyId").asString())) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    var reference = demand.path("reference").asString();
    var known = asked.computeIfAbsent(reference, _ -> demand);
    if (known.equals(demand)) {
      tell(exchange, reference);
    } else {
      exchange.sendResponseHeaders(409, -1);
    }
  }

  private void end(HttpExchange exchange, String reference) throws IOException {
    var known = asked.get(reference);
    if (known == null) {
      exchange.sendResponseHeaders(404, -1);
    } else if (away.contains(known.path("familyId").asString())) {
      exchange.sendResponseHeaders(503, -1);
    } else {
      ended.add(reference);
      tell(exchange, reference);
    }
  }

  private void tell(HttpExchange exchange, String reference) throws IOException {
    var standing =
        over.contains(reference)
            ? "{\"status\": \"ended\", \"url\": null}"
            : "{\"status\": \"incomplete\", \"url\": \"http://pay.test/%s\"}".formatted(reference);
    var json = standing.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, json.length);
    exchange.getResponseBody().write(json);
  }
}
