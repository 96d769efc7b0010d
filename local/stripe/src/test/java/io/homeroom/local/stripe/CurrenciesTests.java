package io.homeroom.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Price;
import com.stripe.model.checkout.Session;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a customer pays for month by month is in one currency. */
class CurrenciesTests {
  private static final String CARD = "4242424242424242";
  @TempDir Path folder;
  private Desk desk;
  private String customer = "";

  @BeforeEach
  void open() throws Exception {
    desk = new Desk(folder.resolve("account"), "");
    customer = desk.stripe.v1().customers().create().getId();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void areNotCombinedByWhoOpensAPageOrSubscribes() throws Exception {
    desk.pay(page(desk.monthly(900)), CARD);
    var euros = desk.monthly(900, "eur");
    assertThatThrownBy(() -> page(euros))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("You cannot combine currencies on a single customer")
        .hasMessageContaining("usd");
    var params =
        SubscriptionCreateParams.builder()
            .setCustomer(customer)
            .addItem(SubscriptionCreateParams.Item.builder().setPrice(euros.getId()).build())
            .build();
    assertThatThrownBy(() -> desk.stripe.v1().subscriptions().create(params))
        .isInstanceOf(InvalidRequestException.class);
    assertThat(desk.pay(page(desk.monthly(500)), CARD)).isEqualTo(303);
  }

  @Test
  void areNotCombinedByAPageThatWasOpenBefore() throws Exception {
    var euros = page(desk.monthly(900, "eur"));
    desk.pay(page(desk.monthly(900)), CARD);
    assertThat(desk.pay(euros, CARD)).isNotEqualTo(303);
    assertThat(desk.get("/v1/subscriptions?customer=" + customer).path("data")).hasSize(1);
    assertThat(desk.get("/v1/payment_methods?customer=" + customer).path("data")).hasSize(1);
  }

  @Test
  void followEachOther() throws Exception {
    desk.pay(page(desk.monthly(900)), CARD);
    var running = desk.get("/v1/subscriptions?customer=" + customer).at("/data/0/id").asString();
    desk.stripe.v1().subscriptions().cancel(running);
    assertThat(desk.pay(page(desk.monthly(900, "eur")), CARD)).isEqualTo(303);
  }

  @Test
  void areCombinedByWhoPaysOnce() throws Exception {
    desk.pay(page(desk.monthly(900, "eur")), CARD);
    var once = desk.chess().setCustomer(customer).build();
    assertThat(desk.pay(desk.stripe.v1().checkout().sessions().create(once), CARD)).isEqualTo(303);
  }

  private Session page(Price price) throws StripeException {
    var params =
        SessionCreateParams.builder()
            .setMode(Mode.SUBSCRIPTION)
            .setCustomer(customer)
            .setSuccessUrl("https://homeroom.test/done")
            .addLineItem(LineItem.builder().setPrice(price.getId()).setQuantity(1L).build())
            .build();
    return desk.stripe.v1().checkout().sessions().create(params);
  }
}
