package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.Forged;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import io.homeroom.payments.invoice.Parts.Ended;
import io.homeroom.platform.test.MovableClock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has become of each part of a month that booking asks for is told by its id. */
@PaymentsTest
class SettledPartsIT {
  @Autowired Months months;
  @Autowired Parts parts;
  @Autowired TellingEndedRefunds telling;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired MovableClock clock;
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private Month month;

  @BeforeEach
  void pay() {
    month = months.known();
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void isToldOnceHoweverOftenItIsAskedForOrHeard() {
    months.askBack(month, first, 1000);
    parts.settle(month);
    months.askBack(month, first, 1000);
    parts.settle(month);
    months.askBack(month, second, 500);
    parts.settle(month);

    parts.isDone(month, new Ended(first, 1000), new Ended(second, 500));
    assertThat(months.givenBack(month)).isEqualTo(1500);
  }

  @Test
  void isWhatStaffHasLeft() {
    months.tell(parts.byHand(month, 2500));
    months.askBack(month, first, 1000);
    months.askBack(month, second, 1000);
    parts.settle(month);

    Till.soon().until(() -> parts.done(month).size() == 2);
    assertThat(parts.done(month))
        .containsExactlyInAnyOrder(new Ended(first, 490), new Ended(second, 0));
    parts.isInBalance(month);
  }

  @Test
  void isGoneWhetherStaffIsHeardOfBeforeOrAfter() {
    months.askBack(month, first, 1000);
    parts.settle(month);
    months.tell(parts.byHand(month, 1000));

    parts.isDone(month, new Ended(first, 1000));
    months.askBack(month, second, 2000);
    parts.settle(month);
    parts.isDone(month, new Ended(first, 1000), new Ended(second, 990));
    parts.isInBalance(month);
  }

  @Test
  void hasFailedIfItComesBackLater() {
    months.askBack(month, first, 1000);
    parts.settle(month);
    parts.isDone(month, new Ended(first, 1000));

    deliver(Forged.failed(created()));
    deliver(Forged.failed(created()));
    telling.tell();
    parts.hasFailed(month, new Ended(first, 1000));

    months.askBack(month, second, 500);
    parts.settle(month);
    parts.isDone(month, new Ended(first, 1000), new Ended(second, 500));
    assertThat(parts.failed(month)).hasSize(1);
  }

  @Test
  void hasFailedIfThatIsToldFirst() {
    months.askBack(month, first, 1000);
    parts.attempt();
    var created = created();
    deliver(Forged.failed(created));
    deliver(created);
    telling.tell();

    parts.hasFailed(month, new Ended(first, 1000));
    assertThat(parts.done(month)).isEmpty();
    parts.isInBalance(month);
  }

  private String created() {
    return stripe.notices(first.toString()).stream()
        .filter(notice -> notice.contains("\"refund.created\""))
        .toList()
        .getFirst();
  }

  private void deliver(String notice) {
    stripe.deliver(notice).expect(200);
    Till.soon().until(() -> till.applied(notice));
  }
}
