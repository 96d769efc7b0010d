package io.homeroom.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What nobody does by hand at Stripe: letting time pass for one family. */
final class StripeDesk {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final URI address;
  private final String key;

  StripeDesk(RunningPlatform platform) {
    this.address = platform.address("stripe");
    this.key = "sk_test_" + platform.secret("stripe.password");
  }

  /** What it pays for renews, or ends, as it would then. */
  void pass(String family, int days) throws Exception {
    var clock = BodyPublishers.ofString("days=" + days);
    send(HttpRequest.newBuilder(address.resolve("/_clocks/" + customerOf(family))).POST(clock));
  }

  private String customerOf(String family) throws Exception {
    var customers = HttpRequest.newBuilder(address.resolve("/v1/customers?limit=100"));
    return send(customers.header("Authorization", "Bearer " + key)).path("data").values().stream()
        .filter(it -> it.at("/metadata/homeroom_family").asString("").equals(family))
        .map(it -> it.path("id").asString())
        .findFirst()
        .orElseThrow(() -> new AssertionError("Stripe knows no customer of " + family));
  }

  private static JsonNode send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = HTTP.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }
}
