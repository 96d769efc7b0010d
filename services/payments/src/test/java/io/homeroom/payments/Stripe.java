package io.homeroom.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.stripe.StripeEmulator;
import io.homeroom.local.stripe.event.Signature;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.JsonNode;

/**
 * The stand-in for Stripe. What it tells is delivered by tests, as often and in the order they
 * like.
 */
@TestComponent
public class Stripe implements AutoCloseable {
  private static final String KEY = "sk_test_homeroom";
  private static final String SECRET = "whsec_homeroom";
  private final HttpClient http = HttpClient.newHttpClient();
  private final StripeEmulator emulator;
  private final MovableClock clock;
  private final Environment environment;

  Stripe(MovableClock clock, Environment environment) throws IOException {
    this.clock = clock;
    this.environment = environment;
    var file = Files.createTempDirectory("stripe").resolve("account");
    this.emulator = new StripeEmulator(0, file, KEY, "", SECRET);
  }

  @Bean
  static DynamicPropertyRegistrar stripeAddress(Stripe stripe) {
    return registry -> registry.add("homeroom.stripe.url", stripe.emulator::address);
  }

  public Faults faults() {
    return emulator.faults();
  }

  /** Somebody pays on the page; its status is that of a form. */
  public int pay(String url, String card) {
    var page =
        HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString("card=" + card));
    return send(page).status();
  }

  public void pay(String url) {
    assertThat(pay(url, "4242424242424242")).isEqualTo(303);
  }

  public Answer post(String path, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(emulator.address() + path))
            .header("Authorization", "Bearer " + KEY)
            .POST(BodyPublishers.ofString(form)));
  }

  /** Ends a subscription at once, as by hand. */
  public int cancel(String subscriptionId) {
    return delete("/v1/subscriptions/" + subscriptionId);
  }

  public int delete(String path) {
    return send(HttpRequest.newBuilder(URI.create(emulator.address() + path))
            .header("Authorization", "Bearer " + KEY)
            .DELETE())
        .status();
  }

  public JsonNode get(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(emulator.address() + path))
            .header("Authorization", "Bearer " + KEY);
    return send(request).json();
  }

  /** As somebody sees it. */
  public String page(String url) {
    return send(HttpRequest.newBuilder(URI.create(url))).body();
  }

  /** Everything that it has told of what contains the text, the oldest first. */
  public List<String> notices(String about) {
    List<String> notices = new ArrayList<>();
    var page = get("/v1/events?limit=100");
    for (var event : page.path("data")) {
      if (event.toString().contains(about)) {
        notices.addFirst(event.toPrettyString());
      }
    }
    return notices;
  }

  public Answer deliver(String notice) {
    return deliver(notice, Signature.of(notice, SECRET, clock.instant().getEpochSecond()));
  }

  public Answer deliver(String notice, String signature) {
    var port = environment.getRequiredProperty("local.server.port");
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/webhooks/stripe"))
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Stripe-Signature", signature)
            .POST(BodyPublishers.ofString(notice)));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String signed(String notice, long seconds) {
    return Signature.of(notice, SECRET, seconds);
  }

  @Override
  public void close() {
    emulator.close();
  }
}
