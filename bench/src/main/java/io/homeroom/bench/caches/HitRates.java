package io.homeroom.bench.caches;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the services have counted so far: {@code cache_gets_total} by cache and result. */
record HitRates(Map<String, Double> counts) {
  private static final Pattern LINE =
      Pattern.compile("^cache_gets_total\\{(.*)} ([0-9.E+]+)$", Pattern.MULTILINE);
  private static final Pattern CACHE = Pattern.compile("(?:^|,)cache=\"([^\"]+)\"");
  private static final Pattern RESULT = Pattern.compile("(?:^|,)result=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  static HitRates now() throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      String token = token(http);
      Map<String, Double> counts = new HashMap<>();
      for (URI service : Addresses.counting()) {
        var request =
            HttpRequest.newBuilder(service.resolve("/actuator/prometheus"))
                .header("Authorization", "Bearer " + token);
        read(answered(http, request), counts);
      }
      return new HitRates(counts);
    }
  }

  private static void read(String metrics, Map<String, Double> counts) {
    LINE.matcher(metrics)
        .results()
        .forEach(
            line -> {
              String key = first(CACHE, line.group(1)) + " " + first(RESULT, line.group(1));
              counts.merge(key, Double.parseDouble(line.group(2)), Double::sum);
            });
  }

  private static String first(Pattern label, String labels) {
    var found = label.matcher(labels);
    return found.find() ? found.group(1) : "";
  }

  private static String token(HttpClient http) throws IOException, InterruptedException {
    URI realm = Addresses.keycloak().resolve("/realms/homeroom/protocol/openid-connect/token");
    String form =
        "grant_type=client_credentials&client_id=homeroom-operator&client_secret="
            + Addresses.setting("HOMEROOM_OPERATOR_SECRET");
    String answer =
        answered(
            http,
            HttpRequest.newBuilder(realm)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    return first(TOKEN, answer);
  }

  private static String answered(HttpClient http, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var response = http.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.uri() + " answers " + response.statusCode());
    }
    return response.body();
  }

  /** Of one cache since then. */
  void print(String cache, int aim, HitRates since) {
    double hits = grown(cache, "hit", since);
    double misses = grown(cache, "miss", since);
    System.out.printf(
        "%-16s %5.1f %% of %,.0f reads (aim %d %%), without Redis %,.0f%n",
        cache, 100 * hits / (hits + misses), hits + misses, aim, grown(cache, "away", since));
  }

  private double grown(String cache, String result, HitRates since) {
    String key = cache + " " + result;
    return counts.getOrDefault(key, 0.0) - since.counts.getOrDefault(key, 0.0);
  }
}
