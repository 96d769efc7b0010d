package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Parts of a month that are given back, by payments and by hand at Stripe. */
@TestComponent
public class Parts {
  private static final String DONE = "payments.period-part-refunded.v1";
  private static final String FAILED = "payments.period-part-refund-failed.v1";
  private final Months months;
  private final GivingInvoicesBack giving;
  private final TellingEndedRefunds telling;
  private final Stripe stripe;
  private final Till till;
  private final MovableClock clock;

  /** How one has ended, as it is told. */
  record Ended(UUID part, long minor) {}

  Parts(
      Months months,
      GivingInvoicesBack giving,
      TellingEndedRefunds telling,
      Stripe stripe,
      Till till,
      MovableClock clock) {
    this.months = months;
    this.giving = giving;
    this.telling = telling;
    this.stripe = stripe;
    this.till = till;
    this.clock = clock;
  }

  /** By hand; Stripe has not told of it yet. Its id there. */
  String byHand(Month month, long minor) {
    var form = "amount=" + minor + "&payment_intent=" + month.payment();
    return stripe.post("/v1/refunds", form).expect(200).json().path("id").asString();
  }

  /** What is due now is asked of Stripe, and what is refused an hour later again. */
  void attempt() {
    giving.giveThemBack();
    clock.advance(Duration.ofHours(1));
  }

  /** Until nothing is left to do. */
  void settle(Month month) {
    for (int i = 0; i < 4; i++) {
      attempt();
      months.tell(month.payment());
    }
    telling.tell();
  }

  void isDone(Month month, Ended... parts) {
    Till.soon().untilAsserted(() -> assertThat(told(month, DONE)).containsExactly(parts));
  }

  void hasFailed(Month month, Ended... parts) {
    Till.soon().untilAsserted(() -> assertThat(told(month, FAILED)).containsExactly(parts));
  }

  List<Ended> done(Month month) {
    return told(month, DONE);
  }

  List<Ended> failed(Month month) {
    return told(month, FAILED);
  }

  /** Nothing of the month is on anybody's account any more. */
  void isInBalance(Month month) {
    assertThat(till.balance("CUSTOMER", month.family())).isZero();
  }

  private List<Ended> told(Month month, String type) {
    return months.told(month, type).stream().map(Parts::ended).toList();
  }

  private static Ended ended(String json) {
    var told = JsonMapper.shared().readTree(json);
    return new Ended(
        UUID.fromString(told.path("refundId").asString()), told.path("minor").asLong());
  }
}
