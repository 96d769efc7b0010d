package io.homeroom.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
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
  private final Set<String> refused;

  SubscriptionsStandIn(Set<String> away, Set<String> refused) {
    this.away = away;
    this.refused = refused;
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
      var demand =
          path.length > 3
              ? asked.get(path[3])
              : JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
      var status = demand == null ? 404 : refusal(demand.path("familyId").asString());
      if (demand == null || status > 0) {
        exchange.sendResponseHeaders(status, -1);
      } else {
        keep(demand, path.length > 3);
        tell(exchange, demand.path("reference").asString());
      }
    }
  }

  private void keep(JsonNode demand, boolean ends) {
    var reference = demand.path("reference").asString();
    asked.putIfAbsent(reference, demand);
    if (ends) {
      ended.add(reference);
    }
  }

  /** 0 for families for whom it is there. */
  private int refusal(String family) {
    if (refused.contains(family)) {
      return 422;
    }
    return away.contains(family) ? 503 : 0;
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
