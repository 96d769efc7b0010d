package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import io.homeroom.payments.invoice.Parts.Ended;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.AtOnce;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of a month that Stripe refuses: staff was faster, or it will not give them back at all. */
@PaymentsTest
class RefusedPartsIT {
  private static final long ALL = 2990;
  private static final int LOOKS = 6;
  @Autowired Months months;
  @Autowired Parts parts;
  @Autowired GivingInvoicesBack giving;
  @Autowired TellingEndedRefunds telling;
  @Autowired OwingInvoices owing;
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired MovableClock clock;
  private final UUID part = UUID.randomUUID();
  private Month month;

  /** What others have left to be given back would take the faults that are meant for ours. */
  @BeforeEach
  void giveBackWhatIsLeft() {
    giving.giveThemBack();
    month = months.known();
  }

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void areWhatIsLeftOnceStripeTellsWhatStaffHasGivenBack() {
    months.askBack(month, part, 1000);
    var byHand = parts.byHand(month, 2500);
    parts.attempt();
    parts.attempt();
    assertThat(months.givenBack(month)).isEqualTo(2500);

    months.tell(byHand);
    parts.settle(month);

    parts.isDone(month, new Ended(part, 490));
    assertThat(months.givenBack(month)).isEqualTo(ALL);
    parts.isInBalance(month);
  }

  @Test
  void areNothingIfStaffHasGivenBackAll() {
    months.askBack(month, part, 1000);
    parts.byHand(month, ALL);
    parts.settle(month);

    parts.isDone(month, new Ended(part, 0));
    assertThat(seen("REFUSED")).contains(part.toString());
    parts.isInBalance(month);
  }

  @Test
  void areAllThatIsLeftOfAWholeMonthToo() {
    months.askBack(month);
    parts.byHand(month, 1000);
    parts.settle(month);

    assertThat(months.givenBack(month)).isEqualTo(ALL);
    parts.isInBalance(month);
  }

  @Test
  void areGivenBackIfStripeTakesThemAfterAll() {
    months.askBack(month, part, 1000);
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 400, 0, "POST /v1/refunds"), Till.MANY);
    for (int i = 0; i < LOOKS; i++) {
      parts.attempt();
    }
    stripe.faults().clear();
    assertThat(months.givenBack(month)).isZero();

    parts.settle(month);
    parts.isDone(month, new Ended(part, 1000));
    assertThat(months.givenBack(month)).isEqualTo(1000);
  }

  @Test
  void areLeftToStaffIfStripeRefusesForGood() {
    var charge = stripe.get("/v1/charges?payment_intent=" + month.payment()).at("/data/0/id");
    stripe.post("/_disputes/" + charge.asString(), "").expect(200);
    months.askBack(month, part, 1000);
    for (int i = 0; i < LOOKS; i++) {
      parts.attempt();
    }
    assertThat(seen("ASKED")).contains(part.toString());

    parts.attempt();
    telling.tell();
    telling.tell();

    parts.hasFailed(month, new Ended(part, 1000));
    assertThat(seen("FAILED")).contains(part.toString(), "invoice:" + month.invoice());
    assertThat(seen("ASKED")).doesNotContain(part.toString());
    assertThat(parts.done(month)).isEmpty();
  }

  @Test
  void areNeverMoreThanWasPaidThoughAllComesAtOnce() throws Exception {
    var asked = List.of(part, UUID.randomUUID(), UUID.randomUUID());
    var byHand = stripe.notices(parts.byHand(month, 1000));
    var turn = new AtomicInteger();
    AtOnce.call(
        6,
        () -> {
          var mine = turn.getAndIncrement();
          if (mine < asked.size()) {
            owing.giveBack(month.invoice(), asked.get(mine), 1000);
          } else if (mine == asked.size()) {
            byHand.forEach(stripe::deliver);
          }
          giving.giveThemBack();
          return mine;
        });
    parts.settle(month);

    Till.soon().until(() -> parts.done(month).size() == asked.size());
    assertThat(parts.done(month))
        .extracting(Ended::part)
        .containsExactlyInAnyOrderElementsOf(asked);
    assertThat(parts.done(month).stream().mapToLong(Ended::minor).sum()).isEqualTo(ALL - 1000);
    assertThat(months.givenBack(month)).isEqualTo(ALL);
    parts.isInBalance(month);
  }

  private String seen(String state) {
    return people
        .moderator()
        .get("/api/admin/payments/refunds?limit=100&state=" + state)
        .expect(200)
        .body();
  }
}
