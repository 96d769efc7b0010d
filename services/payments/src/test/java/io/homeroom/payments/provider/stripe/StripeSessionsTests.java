package io.homeroom.payments.provider.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.sun.net.httpserver.HttpServer;
import io.homeroom.payments.provider.ProviderAway;
import io.homeroom.payments.provider.SessionState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Stripe says of a session that cannot be ended. */
class StripeSessionsTests {
  private static final String SESSION =
      """
      {"id": "cs_1", "object": "checkout.session", "status": "complete",
       "payment_status": "%s", "payment_intent": "pi_1", "amount_total": 2500, "currency": "usd"}
      """;

  private HttpServer stripe;
  private StripeSessions sessions;

  @BeforeEach
  void open() throws IOException {
    stripe = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stripe.start();
    var address = "http://127.0.0.1:" + stripe.getAddress().getPort();
    var client =
        StripeClient.builder().setApiKey("sk").setApiBase(address).setMaxNetworkRetries(0).build();
    var settings = new StripeSettings(address, "sk", "whsec", Duration.ofSeconds(5));
    sessions =
        new StripeSessions(new StripeCalls(client, Clock.systemUTC()), settings, "http://home");
    answer("/v1/checkout/sessions/cs_1/expire", 400, "{\"error\": {\"code\": \"not_open\"}}");
  }

  @AfterEach
  void close() {
    stripe.stop(0);
  }

  @Test
  void isPaidIfMoneyHasCome() {
    answer("/v1/checkout/sessions/cs_1", 200, SESSION.formatted("paid"));
    assertThat(sessions.end("cs_1")).isEqualTo(new SessionState.Paid("pi_1", 2500, "USD"));
  }

  @Test
  void isOpenWhileMoneyMayStillCome() {
    answer("/v1/checkout/sessions/cs_1", 200, SESSION.formatted("unpaid"));
    answer("/v1/payment_intents/pi_1", 200, intent("processing"));
    assertThat(sessions.end("cs_1")).isEqualTo(new SessionState.Open());
  }

  @Test
  void hasEndedIfMoneyComesNoMore() {
    answer("/v1/checkout/sessions/cs_1", 200, SESSION.formatted("unpaid"));
    answer("/v1/payment_intents/pi_1", 200, intent("requires_payment_method"));
    assertThat(sessions.end("cs_1")).isEqualTo(new SessionState.Ended());
  }

  @Test
  void hasEndedIfStripeKnowsNothingOfIt() {
    answer("/v1/checkout/sessions/cs_1", 404, "{\"error\": {\"code\": \"resource_missing\"}}");
    assertThat(sessions.end("cs_1")).isEqualTo(new SessionState.Ended());
  }

  @Test
  void isUnknownWhileStripeIsAway() {
    answer("/v1/checkout/sessions/cs_1", 500, "{\"error\": {}}");
    assertThatThrownBy(() -> sessions.end("cs_1")).isInstanceOf(ProviderAway.class);
  }

  private static String intent(String status) {
    return "{\"id\": \"pi_1\", \"object\": \"payment_intent\", \"status\": \"%s\"}"
        .formatted(status);
  }

  private void answer(String path, int status, String body) {
    stripe.createContext(
        path,
        exchange -> {
          var bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
