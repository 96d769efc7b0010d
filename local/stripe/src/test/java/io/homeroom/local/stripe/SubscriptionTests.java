package io.homeroom.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.model.Customer;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.model.testhelpers.TestClock;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import com.stripe.param.testhelpers.TestClockAdvanceParams;
import com.stripe.param.testhelpers.TestClockCreateParams;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionTests {
  private static final long START = 1_798_761_600; // 1 January 2027
  private static final long DAY = 86_400;

  @TempDir Path folder;
  private Desk desk;
  private TestClock clock;
  private Customer customer;

  @BeforeEach
  void open() throws Exception {
    desk = new Desk(folder.resolve("account"), "");
    clock =
        desk.stripe
            .v1()
            .testHelpers()
            .testClocks()
            .create(TestClockCreateParams.builder().setFrozenTime(START).build());
    customer =
        desk.stripe
            .v1()
            .customers()
            .create(CustomerCreateParams.builder().setTestClock(clock.getId()).build());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void paysPeriodByPeriod() throws Exception {
    subscribe(desk.monthly(900), "4242424242424242");
    passTo(START + 62 * DAY);
    assertThat(invoices()).hasSize(3).allMatch(invoice -> invoice.getStatus().equals("paid"));
    assertThat(end(subscription())).isEqualTo(START + 90 * DAY);
  }

  @Test
  void keepsItsDayOverShortMonths() throws Exception {
    passTo(START + 30 * DAY);
    subscribe(desk.monthly(900), "4242424242424242");
    assertThat(end(subscription())).isEqualTo(START + 58 * DAY);
    passTo(START + 58 * DAY);
    assertThat(end(subscription())).isEqualTo(START + 89 * DAY);
  }

  @Test
  void asksAgainAndGivesUp() throws Exception {
    subscribe(desk.monthly(900), "4000000000000341");
    passTo(START + 32 * DAY);
    assertThat(subscription().getStatus()).isEqualTo("past_due");
    passTo(START + 50 * DAY);
    assertThat(subscription().getStatus()).isEqualTo("canceled");
    assertThat(invoices().getFirst().getAttemptCount()).isEqualTo(4);
  }

  @Test
  void endsWithItsPeriod() throws Exception {
    subscribe(desk.monthly(900), "4242424242424242");
    update(SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true).build());
    passTo(START + 30 * DAY);
    assertThat(subscription().getStatus()).isEqualTo("active");
    passTo(START + 32 * DAY);
    assertThat(subscription().getStatus()).isEqualTo("canceled");
    assertThat(invoices()).hasSize(1);
  }

  @Test
  void endsOnce() throws Exception {
    subscribe(desk.monthly(900), "4242424242424242");
    var id = subscription().getId();
    assertThat(desk.stripe.v1().subscriptions().cancel(id).getStatus()).isEqualTo("canceled");
    assertThatThrownBy(() -> desk.stripe.v1().subscriptions().cancel(id))
        .hasMessageContaining("resource_missing");
    assertThat(desk.stripe.v1().subscriptions().retrieve(id).getStatus()).isEqualTo("canceled");
  }

  @Test
  void creditsWhatWasNotUsed() throws Exception {
    subscribe(desk.monthly(900), "4242424242424242");
    passTo(START + 31 * DAY / 2);
    update(price(desk.monthly(1900)));
    assertThat(invoices().getFirst().getTotal()).isEqualTo(500);
    update(price(desk.monthly(300)));
    assertThat(invoices().getFirst().getTotal()).isEqualTo(-800);
    passTo(START + 32 * DAY);
    var renewal = invoices().getFirst();
    assertThat(renewal.getTotal()).isEqualTo(300);
    assertThat(renewal.getAmountPaid()).isZero();
    assertThat(desk.stripe.v1().customers().retrieve(customer.getId()).getBalance())
        .isEqualTo(-500);
  }

  private SubscriptionUpdateParams price(Price price) throws Exception {
    var item = subscription().getItems().getData().getFirst().getId();
    return SubscriptionUpdateParams.builder()
        .addItem(
            SubscriptionUpdateParams.Item.builder().setId(item).setPrice(price.getId()).build())
        .build();
  }

  private void subscribe(Price price, String card) throws Exception {
    Session session =
        desk.stripe
            .v1()
            .checkout()
            .sessions()
            .create(
                SessionCreateParams.builder()
                    .setMode(Mode.SUBSCRIPTION)
                    .setCustomer(customer.getId())
                    .setSuccessUrl("https://homeroom.test/done")
                    .addLineItem(LineItem.builder().setPrice(price.getId()).setQuantity(1L).build())
                    .build());
    assertThat(desk.pay(session, card)).isEqualTo(303);
  }

  private void passTo(long seconds) throws Exception {
    desk.stripe
        .v1()
        .testHelpers()
        .testClocks()
        .advance(clock.getId(), TestClockAdvanceParams.builder().setFrozenTime(seconds).build());
  }

  private void update(SubscriptionUpdateParams params) throws Exception {
    desk.stripe.v1().subscriptions().update(subscription().getId(), params);
  }

  private Subscription subscription() throws Exception {
    var params = SubscriptionListParams.builder().setCustomer(customer.getId()).build();
    return desk.stripe.v1().subscriptions().list(params).getData().getFirst();
  }

  private static long end(Subscription subscription) {
    return subscription.getItems().getData().getFirst().getCurrentPeriodEnd();
  }

  private List<Invoice> invoices() throws Exception {
    var params = InvoiceListParams.builder().setCustomer(customer.getId()).build();
    return desk.stripe.v1().invoices().list(params).getData();
  }
}
