package io.homeroom.payments.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.payments.invoice.Months.Month;
import io.homeroom.platform.test.Crashes;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A process ends after each step of a month, and another goes on: all of it is done, once. */
@PaymentsTest
class InterruptedMonthIT {
  private static final String PAID = "payments.period-paid.v1";
  private static final String REFUNDED = "payments.period-refunded.v1";
  @Autowired Months months;
  @Autowired Subscribers subscribers;
  @Autowired GivingInvoicesBack giving;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired Crashes crashes;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  private String crashed = "invoice";

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
          invoice       | new.id = '%1$s'
          ledger_entry  | new.reference = 'sale:invoice:%1$s'
          ledger_entry  | new.reference = 'payment:invoice:%1$s'
          outbox        | new.type = 'payments.period-paid.v1'
          webhook_event | new.id = '%2$s' and new.state = 'APPLIED'
          """)
  void isOwedOnce(String table, String rows) {
    var month = months.paid();
    var notices = stripe.notices(subscribers.atStripe(month.subscription()));
    var paid = notices.stream().filter(it -> it.contains("\"invoice.paid\"")).toList().getFirst();
    notices.stream().filter(it -> it.contains("\"customer.subscription.")).forEach(stripe::deliver);
    Till.soon().until(() -> subscribers.status(month.family()), "active"::equals);

    crash(table, rows.formatted(month.invoice(), idOf(paid)), paid);
    assertThat(months.told(month, PAID)).isEmpty();
    assertThat(till.balance("SUPPLIER_PAYABLE", month.supplier())).isZero();

    goOn(table);
    months.tell(month);
    months.tell(month);
    Till.soon().until(() -> months.told(month, PAID).size() == 1);
    assertThat(till.balance("SUPPLIER_PAYABLE", month.supplier())).isEqualTo(-2691);
    assertThat(till.booked("CLEARING", month.invoice())).isEqualTo(2990);
    assertThat(till.balance("CUSTOMER", month.family())).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ledger_entry       | new.reference = 'owed:provider:%1$s'
          ledger_entry       | new.reference = 'given-back:provider:%1$s'
          invoice_given_back | new.id = '%1$s'
          outbox             | new.type = 'payments.period-refunded.v1'
          webhook_event      | new.id = '%2$s' and new.state = 'APPLIED'
          """)
  void isGivenBackOnce(String table, String rows) {
    var month = months.known();
    var refund =
        stripe.post("/v1/refunds", "amount=2990&payment_intent=" + month.payment()).expect(200);
    var id = refund.json().path("id").asString();
    var notice = stripe.notices(id).getFirst();

    crash(table, rows.formatted(id, idOf(notice)), notice);
    assertThat(months.told(month, REFUNDED)).isEmpty();
    assertThat(till.balance("SUPPLIER_PAYABLE", month.supplier())).isEqualTo(-2691);

    goOn(table);
    months.tell(id);
    Till.soon().until(() -> months.told(month, REFUNDED).size() == 1);
    assertThat(till.balance("SUPPLIER_PAYABLE", month.supplier())).isZero();
    assertThat(till.balance("CUSTOMER", month.family())).isZero();
  }

  @Test
  void isGivenBackOnceThoughNobodyWroteThatDown() {
    var month = months.known();
    months.askBack(month);
    crashed = "invoice_refund";
    crashes.at(crashed, "new.due_at is null and new.invoice_id = '%s'".formatted(month.invoice()));
    giving.giveThemBack();
    assertThat(months.givenBack(month)).isEqualTo(2990);
    assertThat(months.isOwed(month)).isTrue();

    crashes.none(crashed);
    clock.advance(Duration.ofMinutes(1));
    giving.giveThemBack();
    assertThat(due(month)).isEmpty();
    assertThat(months.givenBack(month)).isEqualTo(2990);
  }

  /** As long as it cannot be written down it is tried in vain. */
  private void crash(String table, String rows, String notice) {
    crashed = table;
    crashes.at(table, rows);
    stripe.deliver(notice).expect(200);
    Till.soon().until(() -> attempts(notice) > 0);
  }

  /** What was tried in vain is due again. */
  private void goOn(String table) {
    crashes.none(table);
    clock.advance(Duration.ofMinutes(1));
  }

  private int attempts(String notice) {
    return jdbc.sql("select attempts from webhook_event where id = ?")
        .param(idOf(notice))
        .query(Integer.class)
        .single();
  }

  private List<String> due(Month month) {
    return jdbc.sql("select id from invoice_refund where invoice_id = ? and due_at is not null")
        .param(month.invoice())
        .query((row, _) -> row.getString("id"))
        .list();
  }

  private static String idOf(String notice) {
    return JsonMapper.shared().readTree(notice).path("id").asString();
  }
}
