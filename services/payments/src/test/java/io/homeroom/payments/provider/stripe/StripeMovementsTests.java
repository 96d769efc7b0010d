package io.homeroom.payments.provider.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import com.sun.net.httpserver.HttpServer;
import io.homeroom.payments.provider.Movement;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A charge that somebody made by hand at Stripe. */
class StripeMovementsTests {
  private static final String ENTRIES =
      """
      {"object": "list", "has_more": false, "data": [
        {"id": "txn_1", "object": "balance_transaction", "amount": 2500, "fee": 102,
         "currency": "usd", "created": 1798761600, "type": "charge", "source":
           {"id": "ch_1", "object": "charge", "amount": 2500, "currency": "usd"}}]}
      """;

  private HttpServer stripe;

  @BeforeEach
  void open() throws IOException {
    stripe = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stripe.createContext(
        "/v1/balance_transactions",
        exchange -> {
          var bytes = ENTRIES.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    stripe.start();
  }

  @AfterEach
  void close() {
    stripe.stop(0);
  }

  @Test
  void isKnownByItsEntryWithoutAPayment() {
    var address = "http://127.0.0.1:" + stripe.getAddress().getPort();
    var client =
        StripeClient.builder().setApiKey("sk").setApiBase(address).setMaxNetworkRetries(0).build();
    var movements = new StripeMovements(new StripeCalls(client, Clock.systemUTC())).since(0);
    assertThat(movements)
        .singleElement()
        .extracting(Movement::kind, Movement::sourceId, Movement::amount)
        .containsExactly(Movement.Kind.PAYMENT, "txn_1", new Movement.Amount(2500, "USD"));
  }
}
