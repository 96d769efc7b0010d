package io.homeroom.payments.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.ledger.Money;
import io.homeroom.payments.refund.GivingBack;
import io.homeroom.payments.refund.RefundRequest;
import io.homeroom.payments.refund.RefundState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PaymentsTest
class SupplierShareIT {
  private static final String PAYABLE = "SUPPLIER_PAYABLE";

  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired GivingBack givingBack;

  private final UUID family = UUID.randomUUID();
  private final UUID potter = UUID.randomUUID();
  private final UUID carver = UUID.randomUUID();
  private final String reference = "order:" + UUID.randomUUID();

  @Test
  void owesSuppliersTheirGoodsLessTheCommission() {
    buy();
    assertThat(till.balance(PAYABLE, potter)).isEqualTo(-1_800);
    assertThat(till.balance(PAYABLE, carver)).isEqualTo(-450);
    assertThat(till.booked("REVENUE", reference)).isEqualTo(-(500 + 200 + 50));
    assertThat(till.balance("CUSTOMER", family)).isZero();
  }

  @Test
  void owesNothingUntilItIsPaid() {
    ask();
    assertThat(till.balance(PAYABLE, potter)).isZero();
  }

  @Test
  void takesBackInProportionToWhatIsGivenBack() {
    buy();
    refund(1_500, null);
    assertThat(till.balance(PAYABLE, potter)).isEqualTo(-900);
    assertThat(till.balance(PAYABLE, carver)).isEqualTo(-225);
    refund(1_500, null);
    assertThat(till.balance(PAYABLE, potter)).isZero();
    assertThat(till.balance(PAYABLE, carver)).isZero();
    assertThat(till.balance("CUSTOMER", family)).isEqualTo(-3_000);
  }

  @Test
  void takesBackFromTheSupplierWhoseGoodsTheyWere() {
    buy();
    refund(1_000, potter);
    assertThat(till.balance(PAYABLE, potter)).isEqualTo(-900);
    assertThat(till.balance(PAYABLE, carver)).isEqualTo(-450);
    assertThat(refund(5_000, carver)).isEqualTo(500);
    assertThat(till.balance(PAYABLE, carver)).isZero();
    assertThat(state(potter, 1)).isEqualTo(RefundState.ASKED);
    assertThat(state(carver, 1)).isEqualTo(RefundState.REFUSED);
    assertThat(state(UUID.randomUUID(), 1)).isEqualTo(RefundState.REFUSED);
  }

  @Test
  void owesAgainWhatIsNotGivenBackAfterAll() {
    buy();
    var intent = stripe.notices(reference).getLast().replaceFirst("(?s).*(pi_\\w+).*", "$1");
    var refund = stripe.post("/v1/refunds", "amount=3000&payment_intent=" + intent).expect(200);
    var id = refund.json().path("id").asString();
    var created = stripe.notices(id).getFirst();
    stripe.deliver(created).expect(200);
    Awaitility.await().until(() -> till.balance(PAYABLE, potter) == 0);
    stripe.deliver(Forged.failed(created)).expect(200);
    Awaitility.await().until(() -> till.balance(PAYABLE, potter) == -1_800);
    assertThat(till.balance(PAYABLE, carver)).isEqualTo(-450);
    assertThat(till.balance("CUSTOMER", family)).isZero();
  }

  private long refund(long minor, @Nullable UUID supplier) {
    return givingBack.askFor(reference, request(minor, supplier)).minor();
  }

  private RefundState state(UUID supplier, long minor) {
    return givingBack.askFor(reference, request(minor, supplier)).state();
  }

  private static RefundRequest request(long minor, @Nullable UUID supplier) {
    return new RefundRequest(
        "refund:" + UUID.randomUUID(), new Money(minor, "USD"), "order-cancelled", supplier);
  }

  /** 5.00 of Homeroom's own, 20.00 of the potter's, 5.00 of the carver's. */
  private String ask() {
    Map<String, Object> order = new HashMap<>(till.order(reference, family));
    order.put(
        "lines",
        List.of(
            Map.of("name", "Postage", "minor", 500, "quantity", 1),
            Map.of("name", "A bowl", "minor", 1_000, "quantity", 2, "supplierId", potter),
            Map.of("name", "A spoon", "minor", 500, "quantity", 1, "supplierId", carver)));
    var asked = people.marketplace().post("/internal/checkouts", order).expect(200).json();
    return asked.path("url").asString();
  }

  private void buy() {
    stripe.pay(ask());
    stripe.notices(reference).forEach(notice -> stripe.deliver(notice).expect(200));
    Awaitility.await()
        .until(
            () ->
                people
                    .marketplace()
                    .get("/internal/checkouts/" + reference)
                    .expect(200)
                    .json()
                    .path("status")
                    .asString()
                    .equals("PAID"));
  }
}
