package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.Client;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A month that staff gives back, in whole or in part. */
@PaymentsTest
class RefundedByStaffIT {
  private static final String PAYMENTS = "/api/admin/payments";
  private static final String REFUNDED = "payments.period-refunded.v1";
  private static final String PART_REFUNDED = "payments.period-part-refunded.v1";
  private static final int ALL = 2990;
  @Autowired Months months;
  @Autowired GivingInvoicesBack giving;
  @Autowired TellingEndedRefunds telling;
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;
  private Client moderator;
  private Month month;
  private String path;

  @BeforeEach
  void pay() {
    giving.giveThemBack();
    moderator = people.moderator();
    month = months.known();
    path = PAYMENTS + "/" + shown().path("paymentId").asString();
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void isToldAsWhatIsGivenBackByHand() {
    var key = UUID.randomUUID().toString();
    var asked = refund(1000, key).expect(201).json();
    var again = refund(1000, key).expect(201).json();
    assertThat(again).isEqualTo(asked);
    assertThat(asked.path("state").asString()).isEqualTo("asked");
    giveBack();

    assertThat(months.givenBack(month)).isEqualTo(1000);
    Awaitility.await().until(() -> months.told(month, REFUNDED).size() == 1);
    assertThat(months.told(month, REFUNDED).getFirst())
        .contains("\"minor\":1000", "\"full\":false");
    telling.tell();
    Awaitility.await().until(() -> months.told(month, PART_REFUNDED).size() == 1);
    assertThat(months.told(month, PART_REFUNDED).getFirst())
        .contains(asked.path("refundId").asString());
    var seen = shown();
    assertThat(seen.path("refundedMinor").asLong()).isEqualTo(1000);
    assertThat(seen.path("refunds")).hasSize(1);
    assertThat(seen.at("/refunds/0/state").asString()).isEqualTo("done");
    assertThat(till.balance("SUPPLIER_PAYABLE", month.supplier())).isEqualTo(-1791);
    assertThat(till.balance("CUSTOMER", month.family())).isZero();
  }

  @Test
  void isNeverMoreThanIsLeft() {
    refund(1000).expect(201);
    refund(2000).expect(422, "more-than-was-paid");
    refund(0).expect(400);
    refund(ALL - 1000).expect(201);
    giveBack();

    assertThat(months.givenBack(month)).isEqualTo(ALL);
    Awaitility.await()
        .until(() -> months.told(month, REFUNDED).toString().contains("\"full\":true"));
    refund(1).expect(422, "more-than-was-paid");
    assertThat(till.balance("SUPPLIER_PAYABLE", month.supplier())).isZero();
    assertThat(till.balance("CUSTOMER", month.family())).isZero();
  }

  @Test
  void isGivenBackOnceByTwoAtOnce() throws Exception {
    var statuses = atOnce(() -> refund(ALL).status());
    giveBack();

    assertThat(statuses).containsExactlyInAnyOrder(201, 422);
    assertThat(months.givenBack(month)).isEqualTo(ALL);
  }

  @Test
  void isGivenBackOnceForOneKeyByTwoAtOnce() throws Exception {
    var key = UUID.randomUUID().toString();
    atOnce(() -> refund(1000, key).status());
    refund(1000, key).expect(201);
    giveBack();

    assertThat(months.givenBack(month)).isEqualTo(1000);
  }

  @Test
  void isGivenBackOnceStripeIsThere() {
    refund(ALL).expect(201);
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "POST /v1/refunds"), Till.MANY);
    giving.giveThemBack();
    assertThat(months.givenBack(month)).isZero();
    assertThat(shown().at("/refunds/0/state").asString()).isEqualTo("asked");
    stripe.faults().clear();
    clock.advance(Duration.ofMinutes(1));

    giveBack();

    assertThat(months.givenBack(month)).isEqualTo(ALL);
    assertThat(shown().at("/refunds/0/state").asString()).isEqualTo("done");
  }

  private void giveBack() {
    giving.giveThemBack();
    months.tell(month);
  }

  private Answer refund(int minor) {
    return refund(minor, UUID.randomUUID().toString());
  }

  private Answer refund(int minor, String key) {
    return moderator.post(
        path + "/refunds", Map.of("minor", minor, "reason", "It came broken"), key);
  }

  private JsonNode shown() {
    var found = moderator.get(PAYMENTS + "?reference=invoice:" + month.invoice()).expect(200);
    return found.json().at("/items/0");
  }

  private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(List.of(call, call)).stream().map(Future::resultNow).toList();
    }
  }
}
