package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import io.homeroom.payments.invoice.Parts.Ended;
import io.homeroom.platform.test.Crashes;
import io.homeroom.platform.test.MovableClock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A process ends after a step of a part that Stripe refuses first; another goes on, once. */
@PaymentsTest
class InterruptedPartIT {
  @Autowired Months months;
  @Autowired Parts parts;
  @Autowired TellingEndedRefunds telling;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Crashes crashes;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  private String crashed = "invoice_refund";

  @AfterEach
  void reset() {
    crashes.none(crashed);
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          invoice_refund     | new.id = '%1$s' and new.refused = 1
          invoice_refund     | new.id = '%1$s' and new.minor < new.asked_minor
          invoice_refund     | new.id = '%1$s' and new.state = 'ASKED' and new.due_at is null
          invoice_given_back | new.refund_id = '%1$s'
          invoice_refund     | new.id = '%1$s' and new.state = 'DONE'
          invoice_refund     | new.id = '%1$s' and new.told
          outbox             | new.type = 'payments.period-part-refunded.v1'
          """)
  void isGivenBackAndToldOnce(String table, String rows) {
    var month = months.known();
    var part = UUID.randomUUID();
    months.askBack(month, part, 1000);
    var byHand = parts.byHand(month, 2500);

    crashed = table;
    crashes.at(table, rows.formatted(part));
    go(month, byHand);
    assertThat(parts.done(month)).isEmpty();

    crashes.none(table);
    go(month, byHand);
    parts.settle(month);
    parts.isDone(month, new Ended(part, 490));
    assertThat(months.givenBack(month)).isEqualTo(2990);
    parts.isInBalance(month);
  }

  /** As far as it comes. */
  private void go(Month month, String byHand) {
    parts.attempt();
    deliver(byHand);
    parts.attempt();
    parts.attempt();
    deliver(month.payment());
    try {
      telling.tell();
    } catch (DataAccessException crash) {
      assertThat(crash).hasMessageContaining("The process ends here");
    }
  }

  private void deliver(String about) {
    var notices = stripe.notices(about);
    notices.forEach(notice -> stripe.deliver(notice).expect(200));
    Till.soon().until(() -> notices.stream().allMatch(it -> till.applied(it) || isTried(it)));
  }

  private boolean isTried(String notice) {
    return jdbc.sql("select attempts from webhook_event where id = ?")
            .param(JsonMapper.shared().readTree(notice).path("id").asString())
            .query(Integer.class)
            .single()
        > 0;
  }
}
