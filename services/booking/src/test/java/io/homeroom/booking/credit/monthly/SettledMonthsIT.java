package io.homeroom.booking.credit.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.credit.refunding.Farewell;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Refunds of months, each settled by what payments tells of it alone. */
@BookingTest
class SettledMonthsIT {
  private static final String FAILED = "booking.refund-failed.v1";
  @Autowired PaymentsTold told;
  @Autowired Farewell farewell;
  @Autowired EventRecorder events;

  private final Coach coach;
  private final Monthly monthly;

  SettledMonthsIT(@Autowired People people) {
    coach = people.coach();
    monthly = Monthly.begun(people.family(), coach);
  }

  /** Two months are paid, and nobody can use their credits. */
  @BeforeEach
  void leave() {
    told.monthPaid(monthly.reference(), monthly.invoice(1), 9000);
    told.monthPaid(monthly.reference(), monthly.invoice(2), 9000);
    await().until(() -> monthly.balance() == 8);
    farewell.suspend(coach, Instant.now());
    await().until(() -> monthly.credits().path("refunds").size() == 2);
  }

  @Test
  void areDoneWithWhatWasGrantedInWhateverOrderThatIsTold() {
    told.partRefunded(monthly.reference(), refund(2), 4000);
    told.partRefunded(monthly.reference(), refund(2), 4000);
    await().untilAsserted(() -> assertThat(shown(2)).isEqualTo("done 4000"));
    assertThat(shown(1)).isEqualTo("requested 9000");

    told.partRefunded(monthly.reference(), refund(1), 0);
    await().untilAsserted(() -> assertThat(shown(1)).isEqualTo("done 0"));
    assertThat(shown(2)).isEqualTo("done 4000");
  }

  @Test
  void areNotDoneByWhatStaffGivesBack() {
    told.monthRefunded(monthly.reference(), monthly.invoice(1), 8999, false);
    told.partRefunded(monthly.reference(), refund(2), 9000);
    await().untilAsserted(() -> assertThat(shown(2)).isEqualTo("done 9000"));
    assertThat(shown(1)).isEqualTo("requested 9000");

    told.partRefunded(monthly.reference(), refund(1), 1);
    await().untilAsserted(() -> assertThat(shown(1)).isEqualTo("done 1"));
  }

  @Test
  void haveFailedIfTheyDoNotGoBackOrCameAgain() {
    told.partRefundFailed(monthly.reference(), refund(1), 9000);
    told.partRefundFailed(monthly.reference(), refund(1), 9000);
    told.partRefunded(monthly.reference(), refund(1), 9000);
    told.partRefunded(monthly.reference(), refund(2), 9000);
    told.partRefundFailed(monthly.reference(), refund(2), 9000);

    await().untilAsserted(() -> assertThat(shown(2)).isEqualTo("failed 9000"));
    assertThat(shown(1)).isEqualTo("failed 9000");
    var failed = events.await(FAILED, event -> event.key().equals(refund(2)));
    EventSchemas.ofThisModule().check(failed);
    assertThat(events.of(FAILED, refund(1))).hasSize(1);
    assertThat(monthly.balance()).isZero();
  }

  @Test
  void haveGoneIfStaffGivesAllBackInstead() {
    told.partRefundFailed(monthly.reference(), refund(1), 9000);
    await().untilAsserted(() -> assertThat(shown(1)).isEqualTo("failed 9000"));

    told.monthRefunded(monthly.reference(), monthly.invoice(1), 9000, true);
    await().untilAsserted(() -> assertThat(shown(1)).isEqualTo("done 9000"));
  }

  private String refund(int month) {
    return asked(month).path("refundId").asString();
  }

  private JsonNode asked(int month) {
    List<JsonNode> asked =
        await().until(() -> farewell.askedOfMonth(monthly.invoice(month)), all -> all.size() == 1);
    return asked.getFirst();
  }

  /** What the family sees of a month's refund: its state, and how much. */
  private String shown(int month) {
    var purchase = asked(month).path("purchaseId").asString();
    return monthly
        .credits()
        .path("refunds")
        .valueStream()
        .filter(refund -> refund.path("purchaseId").asString().equals(purchase))
        .map(refund -> refund.path("state").asString() + " " + refund.path("minor").asLong())
        .findFirst()
        .orElse("none");
  }
}
