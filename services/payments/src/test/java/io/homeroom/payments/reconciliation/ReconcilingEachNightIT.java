package io.homeroom.payments.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PayPal;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the job keeps, counts and tells. */
@PaymentsTest
@ExtendWith(OutputCaptureExtension.class)
class ReconcilingEachNightIT {
  private static final String PATH = "/api/admin/payments/differences";
  private static final Optional<Boolean> STANDS = Optional.of(true);
  private static final Optional<Boolean> GONE = Optional.of(false);
  @Autowired Stripe stripe;
  @Autowired PayPal payPal;
  @Autowired Till till;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired MeterRegistry meters;
  @Autowired Reconciliation reconciliation;

  @AfterEach
  void reset() {
    clock.reset();
    stripe.faults().clear();
    payPal.faults().clear();
  }

  @Test
  void keepsADifferenceUntilItIsGone(CapturedOutput log) {
    var untold = untold();
    var payment = intentOf(untold);
    clock.advance(Duration.ofMinutes(10));
    reconciliation.run();
    assertThat(reconciliation.stands(payment)).isEqualTo(STANDS);
    assertThat(gauge()).isEqualTo(reconciliation.open()).isPositive();
    assertThat(log).contains("PAYMENT " + payment + ": 2500 USD there, nothing here");

    clock.advance(Duration.ofDays(6));
    reconciliation.run();
    assertThat(reconciliation.stands(payment)).isEqualTo(STANDS);

    clock.reset();
    till.deliverAll(untold);
    till.awaitStatus(untold, "PAID");
    var before = gauge();
    clock.advance(Duration.ofDays(7));
    reconciliation.run();
    assertThat(reconciliation.stands(payment)).isEqualTo(GONE);
    assertThat(gauge()).isLessThan(before);
  }

  @Test
  void comparesFromTheLastTimeItCould() {
    reconciliation.run();
    var untold = untold();
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "GET /v1/balance"), 1);
    clock.advance(Duration.ofDays(5));
    reconciliation.run();
    assertThat(reconciliation.stands("STRIPE")).isEqualTo(STANDS);
    assertThat(reconciliation.stands(intentOf(untold))).isNotEqualTo(STANDS);

    clock.advance(Duration.ofDays(5));
    reconciliation.run();
    assertThat(reconciliation.stands("STRIPE")).isEqualTo(GONE);
    assertThat(reconciliation.stands(intentOf(untold))).isEqualTo(STANDS);
    clock.reset();
    till.deliverAll(untold);
  }

  @Test
  void comparesTheOthersIfOneIsAway() {
    var untold = untold();
    clock.advance(Duration.ofMinutes(10));
    payPal.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "GET /v1/reporting"), 1);
    reconciliation.run();
    assertThat(reconciliation.stands("PAYPAL")).isEqualTo(STANDS);
    assertThat(reconciliation.stands(intentOf(untold))).isEqualTo(STANDS);
    reconciliation.run();
    assertThat(reconciliation.stands("PAYPAL")).isEqualTo(GONE);
    till.deliverAll(untold);
  }

  @Test
  void comparesTheOthersIfNobodyUnderstandsOne() {
    stripe.faults().add(new Fault(Fault.Kind.ERROR, 200, 0, "GET /v1/balance"), 1);
    payPal.faults().add(new Fault(Fault.Kind.ERROR, 503, 0, "GET /v1/reporting"), 1);
    reconciliation.run();
    assertThat(reconciliation.stands("STRIPE")).isEqualTo(STANDS);
    assertThat(reconciliation.stands("PAYPAL")).isEqualTo(STANDS);
    reconciliation.run();
    assertThat(reconciliation.stands("STRIPE")).isEqualTo(GONE);
    assertThat(reconciliation.stands("PAYPAL")).isEqualTo(GONE);
  }

  @Test
  void showsStaffWhatStandsAndWhatStood() {
    var untold = untold();
    clock.advance(Duration.ofMinutes(10));
    reconciliation.run();
    clock.reset();
    till.deliverAll(untold);
    till.awaitStatus(untold, "PAID");
    var standing = people.moderator().get(PATH + "?open=true&limit=100").expect(200).body();
    assertThat(standing).contains(intentOf(untold), "\"theirs\":\"2500 USD\"", "\"stripe\"");
    clock.advance(Duration.ofMinutes(20));
    reconciliation.run();
    clock.reset();
    var now = people.moderator().get(PATH + "?open=true&limit=100").expect(200).body();
    assertThat(now).doesNotContain(intentOf(untold));
    var then = people.moderator().get(PATH + "?open=false&limit=100").expect(200).body();
    assertThat(then).contains(intentOf(untold));
  }

  private Till.Asked untold() {
    var asked = till.ask();
    stripe.pay(asked.url());
    return asked;
  }

  private long gauge() {
    return (long) meters.get("homeroom.payments.differences").gauge().value();
  }

  private String intentOf(Till.Asked asked) {
    var session = stripe.notices(asked.reference()).getLast();
    return session.replaceFirst("(?s).*(pi_\\w+).*", "$1");
  }
}
