package io.homeroom.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Price;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTests {
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
  void givesALookupKeyToOnePriceAlone() throws Exception {
    var old = price(990, false);
    assertThatThrownBy(() -> price(1_190, false)).isInstanceOf(InvalidRequestException.class);
    var next = price(1_190, true);
    assertThat(desk.stripe.v1().prices().retrieve(old.getId()).getLookupKey()).isNull();
    assertThat(next.getLookupKey()).isEqualTo("gold");
  }

  @Test
  void takesTheKeyFromPricesOfSubscriptions() throws Exception {
    subscribe(price(990, false));
    price(1_190, true);
    var subscription = desk.stripe.v1().subscriptions().list().getData().getFirst();
    assertThat(subscription.getItems().getData().getFirst().getPrice().getLookupKey()).isNull();
  }

  @Test
  void endsWhatADeletedCustomerPaysFor() throws Exception {
    var customer = subscribe(price(990, false));
    desk.stripe.v1().customers().delete(customer);
    var subscription = desk.stripe.v1().subscriptions().list().getData().getFirst();
    assertThat(subscription.getStatus()).isEqualTo("canceled");
  }

  /** Who subscribed. */
  private String subscribe(Price price) throws Exception {
    var customer = desk.stripe.v1().customers().create(CustomerCreateParams.builder().build());
    var params =
        SessionCreateParams.builder()
            .setMode(Mode.SUBSCRIPTION)
            .setCustomer(customer.getId())
            .setSuccessUrl("https://homeroom.test/done")
            .addLineItem(LineItem.builder().setPrice(price.getId()).setQuantity(1L).build())
            .build();
    desk.pay(desk.stripe.v1().checkout().sessions().create(params), "4242424242424242");
    return customer.getId();
  }

  private Price price(long minor, boolean transfer) throws StripeException {
    var params =
        PriceCreateParams.builder()
            .setCurrency("usd")
            .setUnitAmount(minor)
            .setLookupKey("gold")
            .setTransferLookupKey(transfer)
            .setProductData(PriceCreateParams.ProductData.builder().setName("Gold").build())
            .setRecurring(PriceCreateParams.Recurring.builder().setInterval(Interval.MONTH).build())
            .build();
    return desk.stripe.v1().prices().create(params);
  }
}
