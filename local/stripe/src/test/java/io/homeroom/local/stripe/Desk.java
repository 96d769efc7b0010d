package io.homeroom.local.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Price;
import com.stripe.model.checkout.Session;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An account with the official library, and somebody at the page. */
final class Desk implements AutoCloseable {
  static final String KEY = "sk_test_desk";
  private final HttpClient http = HttpClient.newHttpClient();
  private final StripeEmulator emulator;
  final StripeClient stripe;

  Desk(Path file, String webhook) {
    emulator = new StripeEmulator(0, file, KEY, webhook, "whsec_desk");
    stripe =
        StripeClient.builder()
            .setApiKey(KEY)
            .setApiBase(emulator.address())
            .setMaxNetworkRetries(0)
            .setReadTimeout(2_000)
            .build();
  }

  StripeEmulator emulator() {
    return emulator;
  }

  SessionCreateParams.Builder chess() {
    return SessionCreateParams.builder()
        .setMode(Mode.PAYMENT)
        .setSuccessUrl("https://homeroom.test/done")
        .setCancelUrl("https://homeroom.test/left")
        .setClientReferenceId("booking:1")
        .addLineItem(
            LineItem.builder()
                .setQuantity(2L)
                .setPriceData(
                    LineItem.PriceData.builder()
                        .setCurrency("usd")
                        .setUnitAmount(1250L)
                        .setProductData(
                            LineItem.PriceData.ProductData.builder().setName("Chess").build())
                        .build())
                .build());
  }

  Session open() throws StripeException {
    return stripe.v1().checkout().sessions().create(chess().build());
  }

  /** Opened and paid. */
  Session paid() throws Exception {
    var session = open();
    pay(session, "4242424242424242");
    return stripe.v1().checkout().sessions().retrieve(session.getId());
  }

  Price monthly(long minor) throws StripeException {
    return monthly(minor, "usd");
  }

  Price monthly(long minor, String currency) throws StripeException {
    return stripe
        .v1()
        .prices()
        .create(
            PriceCreateParams.builder()
                .setCurrency(currency)
                .setUnitAmount(minor)
                .setProductData(PriceCreateParams.ProductData.builder().setName("Premium").build())
                .setRecurring(
                    PriceCreateParams.Recurring.builder()
                        .setInterval(PriceCreateParams.Recurring.Interval.MONTH)
                        .build())
                .build());
  }

  int pay(Session session, String card) throws IOException, InterruptedException {
    var form = BodyPublishers.ofString("card=" + card);
    var request = HttpRequest.newBuilder(URI.create(session.getUrl())).POST(form).build();
    return http.send(request, BodyHandlers.ofString()).statusCode();
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(emulator.address() + path))
            .header("Authorization", "Bearer " + KEY)
            .build();
    return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  JsonNode send(String method, String path, String form) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(emulator.address() + path))
            .header("Authorization", "Bearer " + KEY)
            .method(method, BodyPublishers.ofString(form))
            .build();
    return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  @Override
  public void close() {
    emulator.close();
  }
}
