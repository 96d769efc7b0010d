package io.homeroom.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards that customers leave, and what the account's own currency is. */
class WalletTests {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder.resolve("account"), "");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void payNothingMoreOnceTheyAreDetached() throws Exception {
    var customer = desk.stripe.v1().customers().create().getId();
    var price = desk.monthly(900).getId();
    var params =
        SessionCreateParams.builder()
            .setMode(Mode.SUBSCRIPTION)
            .setCustomer(customer)
            .setSuccessUrl("https://homeroom.test/done")
            .addLineItem(LineItem.builder().setPrice(price).setQuantity(1L).build());
    var session = desk.stripe.v1().checkout().sessions().create(params.build());
    desk.pay(session, "4242424242424242");
    var card = desk.get("/v1/payment_methods?customer=" + customer).at("/data/0");
    assertThat(card.at("/card/last4").asString()).isEqualTo("4242");
    var detach = "/v1/payment_methods/" + card.path("id").asString() + "/detach";
    assertThat(desk.send("POST", detach, "").path("customer").isNull()).isTrue();
    assertThat(desk.get("/v1/payment_methods?customer=" + customer).path("data")).isEmpty();
    var again = "customer=%s&items[0][price]=%s".formatted(customer, price);
    assertThat(desk.send("POST", "/v1/subscriptions", again).path("status").asString())
        .isEqualTo("incomplete");
    assertThat(desk.send("POST", detach, "").has("error")).isTrue();
  }

  @Test
  void areNoMoreOnceTheirCustomerIsDeleted() throws Exception {
    var customer = desk.stripe.v1().customers().create().getId();
    assertThat(desk.get("/v1/payment_methods?customer=" + customer).path("data")).isEmpty();
    desk.stripe.v1().customers().delete(customer);
    var answer = desk.get("/v1/payment_methods?customer=" + customer);
    assertThat(answer.at("/error/code").asString()).isEqualTo("resource_missing");
  }

  @Test
  void settleInDollars() throws Exception {
    var form =
        "mode=payment&success_url=https://homeroom.test&line_items[0][quantity]=1"
            + "&line_items[0][price_data][currency]=eur&line_items[0][price_data][unit_amount]=1000"
            + "&line_items[0][price_data][product_data][name]=Chess";
    var id = desk.send("POST", "/v1/checkout/sessions", form).path("id").asString();
    desk.pay(desk.stripe.v1().checkout().sessions().retrieve(id), "4242424242424242");
    var charge = desk.get("/v1/charges?limit=1").at("/data/0");
    var entry = desk.get("/v1/balance_transactions?limit=1").at("/data/0");
    assertThat(charge.path("amount").asLong()).isEqualTo(1000);
    assertThat(charge.path("currency").asString()).isEqualTo("eur");
    assertThat(entry.path("amount").asLong()).isEqualTo(1100);
    assertThat(entry.path("currency").asString()).isEqualTo("usd");
    assertThat(entry.path("exchange_rate").asDouble()).isEqualTo(1.1);
  }
}
