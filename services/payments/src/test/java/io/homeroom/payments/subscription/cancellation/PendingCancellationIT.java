package io.homeroom.payments.subscription.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.invoice.Months;
import io.homeroom.payments.provider.SubscriptionProvider;
import io.homeroom.payments.subscription.plan.Plans;
import io.homeroom.payments.subscription.wish.WishKind;
import io.homeroom.payments.subscription.wish.Wishes;
import io.homeroom.platform.test.Crashes;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A family cancels while Stripe is away. */
@PaymentsTest
class PendingCancellationIT {
  private static final Duration A_PERIOD = Duration.ofDays(32);
  @Autowired Cancelling cancelling;
  @Autowired Subscribers subscribers;
  @Autowired Stripe stripe;
  @Autowired Months months;
  @Autowired Plans plans;
  @Autowired SubscriptionProvider provider;
  @Autowired Wishes wishes;
  @Autowired Crashes crashes;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  private Cancelling.Running plan;
  private String crashed = "subscription";

  @BeforeEach
  void subscribe() {
    plan = cancelling.running();
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    crashes.none(crashed);
    clock.reset();
  }

  @Test
  void isKeptAndDoneOnceWhenStripeIsBackHoweverOftenItWasSaid() {
    cancelling.away(plan, 2);
    var noted = cancelling.cancel(plan).expect(202).json();
    assertThat(Cancelling.pending(noted)).isEqualTo("cancel");
    cancelling.cancel(plan).expect(202);
    var seen = cancelling.seen(plan);
    assertThat(Cancelling.pending(seen)).isEqualTo("cancel");
    assertThat(Cancelling.status(seen)).isEqualTo("active");
    assertThat(cancelling.isCancelled(plan)).isFalse();
    var told = cancelling.timesTold(plan);

    cancelling.later();
    cancelling.later();

    isDone();
    assertThat(cancelling.timesTold(plan)).isEqualTo(told + 1);
    cancelling.cancel(plan).expect(200);
  }

  @Test
  void isDoneThoughTheProcessEndsBeforeTheCall() {
    wishes.want(plan.id(), WishKind.CANCEL, clock.instant(), clock.instant());
    cancelling.later();
    isDone();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          subscription      | new.id = '%s'
          subscription_wish | new.subscription_id = '%s' and new.done_at is not null
          """)
  void isDoneThoughTheProcessEndsAfterTheCall(String table, String rows) {
    crashed = table;
    crashes.at(table, rows.formatted(plan.id()));
    cancelling.cancel(plan).expect(500);
    assertThat(wishes.pending(plan.id())).isPresent();
    crashes.none(table);
    cancelling.later();
    isDone();
  }

  @Test
  void isDoneThoughTheAnswerIsLostAndStripeTellsOfItFirst() {
    cancelling.loseAnswer(plan);
    cancelling.cancel(plan).expect(202);
    subscribers.deliver(plan.atStripe());
    subscribers.await(plan.family(), plan.id(), "cancelling");
    cancelling.later();
    isDone();
  }

  @Test
  void asksNothingOfWhatHasEndedWithItsFamily() {
    cancelling.away(plan, 1);
    cancelling.cancel(plan).expect(202);
    months.close(plan.family());
    assertThat(stripe.cancel(plan.atStripe())).isEqualTo(200);
    subscribers.deliver(plan.atStripe());
    subscribers.await(plan.family(), plan.id(), "ended");
    var told = cancelling.timesTold(plan);

    cancelling.later();

    assertThat(wishes.pending(plan.id())).isEmpty();
    assertThat(cancelling.timesTold(plan)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void givesBackWhatIsChargedMeanwhile(boolean toldFirst) {
    cancelling.away(plan, 1);
    cancelling.cancel(plan).expect(202);
    clock.advance(A_PERIOD.plusDays(1));
    var customer = subscription().path("customer").asString();
    stripe.post("/_clocks/" + customer, "days=" + A_PERIOD.toDays()).expect(200);
    if (toldFirst) {
      months.tell(plan.atStripe());
    }
    cancelling.later();
    months.tell(plan.atStripe());

    isDone();
    assertThat(owed()).containsExactly(subscription().path("latest_invoice").asString());
  }

  @Test
  void keepsWhatAChangeOfThePlanCostsThatWasUnderWay() {
    cancelling.away(plan, 1);
    cancelling.cancel(plan).expect(202);
    var customer = subscription().path("customer").asString();
    stripe.post("/_clocks/" + customer, "days=1").expect(200);
    provider.change(plan.atStripe(), plans.get("premium-yearly").price());
    months.tell(plan.atStripe());

    cancelling.later();

    isDone();
    assertThat(owed()).isEmpty();
  }

  private void isDone() {
    assertThat(cancelling.isCancelled(plan)).isTrue();
    var seen = cancelling.seen(plan);
    assertThat(Cancelling.status(seen)).isEqualTo("cancelling");
    assertThat(Cancelling.pending(seen)).isEmpty();
  }

  private JsonNode subscription() {
    return stripe.get("/v1/subscriptions/" + plan.atStripe());
  }

  /** Invoices of the family that are to be given back. */
  private List<String> owed() {
    return jdbc.sql(
            """
            select invoice_id from invoice_refund r join invoice i on i.id = r.invoice_id
            where i.family_id = ?
            """)
        .param(plan.family())
        .query((row, _) -> row.getString("invoice_id"))
        .list();
  }
}
