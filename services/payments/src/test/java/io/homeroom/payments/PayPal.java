package io.homeroom.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.paypal.PayPalEmulator;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.JsonNode;

/** The stand-in for PayPal; what it tells is delivered by tests. */
@TestComponent
public class PayPal implements AutoCloseable {
  private static final String CLIENT = "homeroom";
  private static final String SECRET = "secret-of-the-shop";
  private final HttpClient http = HttpClient.newHttpClient();
  private final PayPalEmulator emulator;
  private final MovableClock clock;
  private final Environment environment;

  PayPal(MovableClock clock, Environment environment) throws IOException {
    this.clock = clock;
    this.environment = environment;
    var file = Files.createTempDirectory("paypal").resolve("account");
    this.emulator =
        new PayPalEmulator(0, file, new PayPalEmulator.Shop(CLIENT, SECRET, "", "WH-OF-TESTS"));
  }

  @Bean
  static DynamicPropertyRegistrar payPalAddress(PayPal payPal) {
    return registry -> registry.add("homeroom.paypal.url", payPal.emulator::address);
  }

  public Faults faults() {
    return emulator.faults();
  }

  /** Somebody does something on the page. */
  public void act(String url, String act) {
    var page = HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString("act=" + act));
    assertThat(send(page).status()).isEqualTo(303);
  }

  public void agree(String url) {
    act(url, "pay");
  }

  public long ordersOf(String reference) {
    return emulator.orders().stream().filter(it -> it.toString().contains(reference)).count();
  }

  public JsonNode orderAt(String url) {
    return get("/v2/checkout/orders/" + url.substring(url.indexOf('=') + 1));
  }

  public JsonNode captureAt(String url) {
    return orderAt(url).at("/purchase_units/0/payments/captures/0");
  }

  /** What is done at PayPal to a capture by others. */
  public JsonNode move(String capture, String form) {
    var request =
        HttpRequest.newBuilder(URI.create(emulator.address() + "/_captures/" + capture))
            .POST(BodyPublishers.ofString(form));
    return send(request).expect(200).json();
  }

  /** Everything that it has told of what contains the text, the oldest first. */
  public List<String> notices(String about) {
    List<String> notices = new ArrayList<>();
    for (var event : get("/v1/notifications/webhooks-events").path("events")) {
      if (event.toString().contains(about)) {
        notices.addFirst(event.toString());
      }
    }
    return notices;
  }

  public void deliverAll(String about) {
    notices(about).forEach(notice -> deliver(notice).expect(200));
  }

  public Answer deliver(String notice) {
    return deliver(notice, signed(notice, clock.instant()));
  }

  public Map<String, String> signed(String notice, Instant at) {
    return emulator.signing().headersOf(notice, at);
  }

  public Answer deliver(String notice, Map<String, String> signature) {
    var port = environment.getRequiredProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/webhooks/paypal"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(notice));
    signature.forEach(request::header);
    return send(request);
  }

  private JsonNode get(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(emulator.address() + path))
            .header("Authorization", "Bearer " + emulator.token());
    return send(request).expect(200).json();
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

  @Override
  public void close() {
    emulator.close();
  }
}
