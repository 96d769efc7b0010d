package io.homeroom.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the provider says of money beside what payments says: money that somebody has paid, and
 * payments never heard of, is found here alone.
 */
final class ProviderBooks {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI provider;
  private final String key;
  private final Connection payments;
  private final Set<String> before;

  ProviderBooks(RunningPlatform platform, Connection payments)
      throws IOException, InterruptedException {
    this.provider = platform.address("stripe");
    this.key = "sk_test_" + platform.secret("stripe.password");
    this.payments = payments;
    this.before = Set.copyOf(kept().keySet());
  }

  /** Payments since the beginning of which both do not say the same. */
  List<String> differences() throws SQLException, IOException, InterruptedException {
    var told = told();
    var wrong = new ArrayList<String>();
    kept()
        .forEach(
            (payment, minor) -> {
              if (!before.contains(payment) && !minor.equals(told.get(payment))) {
                wrong.add("%s: %d, known %s".formatted(payment, minor, told.get(payment)));
              }
            });
    return wrong;
  }

  /** What the provider has of each payment, less what it has given back. */
  private Map<String, Long> kept() throws IOException, InterruptedException {
    var kept = new HashMap<String, Long>();
    var query = "";
    while (true) {
      var page = page(query);
      for (var charge : page.path("data")) {
        if (charge.path("paid").asBoolean()) {
          kept.put(
              charge.path("payment_intent").asString(),
              charge.path("amount").asLong() - charge.path("amount_refunded").asLong());
        }
        query = "&starting_after=" + charge.path("id").asString();
      }
      if (!page.path("has_more").asBoolean()) {
        return kept;
      }
    }
  }

  private JsonNode page(String query) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(provider.resolve("/v1/charges?limit=100" + query))
            .header("Authorization", "Bearer " + key)
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new StepFailed("The provider's charges: " + answer.statusCode());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private Map<String, Long> told() throws SQLException {
    var sql =
        """
        select c.payment_id, c.paid_minor - coalesce((
          select sum(r.minor) from refund r where r.checkout_id = c.id and r.state = 'DONE'), 0) as kept
        from checkout c where c.payment_id is not null
        """;
    var told = new HashMap<String, Long>();
    try (var statement = payments.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        told.put(rows.getString(1), rows.getLong(2));
      }
    }
    return told;
  }
}
