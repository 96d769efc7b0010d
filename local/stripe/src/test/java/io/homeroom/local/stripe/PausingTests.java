package io.homeroom.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.model.testhelpers.TestClock;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.PauseCollection;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import com.stripe.param.common.EmptyParam;
import com.stripe.param.testhelpers.TestClockAdvanceParams;
import com.stripe.param.testhelpers.TestClockCreateParams;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months that nobody is asked to pay. */
class PausingTests {
  private static final long START = 1_798_761_600; // 1 January 2027
  private static final long DAY = 86_400;

  @TempDir Path folder;
  private Desk desk;
  private TestClock clock;

  @BeforeEach
  void open() throws Exception {
    desk = new Desk(folder.resolve("account"), "");
    var at = TestClockCreateParams.builder().setFrozenTime(START).build();
    clock = desk.stripe.v1().testHelpers().testClocks().create(at);
    var whose = CustomerCreateParams.builder().setTestClock(clock.getId()).build();
    subscribe(desk.stripe.v1().customers().create(whose).getId());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void areVoidUntilTheDayThatWasSaid() throws Exception {
    update(
        PauseCollection.builder()
            .setBehavior(PauseCollection.Behavior.VOID)
            .setResumesAt(START + 32 * DAY)
            .build());
    passTo(START + 62 * DAY);
    assertThat(statuses()).containsExactly("paid", "void", "paid");
    assertThat(subscription().getPauseCollection()).isNull();
    assertThat(subscription().getStatus()).isEqualTo("active");
  }

  @Test
  void areVoidUntilItGoesOn() throws Exception {
    update(PauseCollection.builder().setBehavior(PauseCollection.Behavior.VOID).build());
    passTo(START + 62 * DAY);
    assertThat(statuses()).containsExactly("void", "void", "paid");
    assertThat(subscription().getPauseCollection().getResumesAt()).isNull();
    var on = SubscriptionUpdateParams.builder().setPauseCollection(EmptyParam.EMPTY).build();
    desk.stripe.v1().subscriptions().update(subscription().getId(), on);
    passTo(START + 92 * DAY);
    assertThat(statuses()).containsExactly("paid", "void", "void", "paid");
  }

  private void subscribe(String customer) throws Exception {
    var params =
        SessionCreateParams.builder()
            .setMode(Mode.SUBSCRIPTION)
            .setCustomer(customer)
            .setSuccessUrl("http://127.0.0.1/done")
            .addLineItem(
                LineItem.builder().setPrice(desk.monthly(2990).getId()).setQuantity(1L).build())
            .build();
    desk.pay(desk.stripe.v1().checkout().sessions().create(params), "4242424242424242");
  }

  private void update(PauseCollection pause) throws Exception {
    var params = SubscriptionUpdateParams.builder().setPauseCollection(pause).build();
    desk.stripe.v1().subscriptions().update(subscription().getId(), params);
  }

  private void passTo(long time) throws Exception {
    var params = TestClockAdvanceParams.builder().setFrozenTime(time).build();
    desk.stripe.v1().testHelpers().testClocks().advance(clock.getId(), params);
  }

  private Subscription subscription() throws Exception {
    var all = desk.stripe.v1().subscriptions().list(SubscriptionListParams.builder().build());
    return all.getData().getFirst();
  }

  private List<String> statuses() throws Exception {
    var all = desk.stripe.v1().invoices().list(InvoiceListParams.builder().build());
    return all.getData().stream().map(Invoice::getStatus).toList();
  }
}
