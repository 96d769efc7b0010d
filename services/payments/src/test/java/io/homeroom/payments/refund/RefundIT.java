package io.homeroom.payments.refund;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Till;
import io.homeroom.payments.ledger.Money;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PaymentsTest
class RefundIT {
  @Autowired People people;
  @Autowired Stripe stripe;
  @Autowired Till till;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired GivingBack givingBack;
  @Autowired DoingRefunds doing;
  @Autowired Refunds refunds;

  @AfterEach
  void reset() {
    stripe.faults().clear();
    clock.reset();
  }

  @Test
  void givesBackOnceByItsReference() throws Exception {
    var paid = till.paid();
    var reference = reference();
    AtOnce.call(32, () -> ask(paid, reference, 2500));
    AtOnce.call(
        4,
        () -> {
          doing.doThem();
          return 0;
        });

    var told = told(paid);
    assertThat(told.path("refundReference").asString()).isEqualTo(reference);
    assertThat(told.path("full").asBoolean()).isTrue();
    assertThat(atStripe(paid)).isEqualTo(2500);
    assertThat(till.booked("CLEARING", reference)).isEqualTo(-2500);
    assertThat(till.booked("REFUNDS", reference)).isEqualTo(2500);
    assertThat(till.balance("CUSTOMER", paid.family())).isZero();
  }

  @Test
  void givesBackWhatIsLeft() {
    var paid = till.paid();
    refund(paid, 900).expect(201);
    doing.doThem();
    var reference = reference();
    assertThat(ask(paid, reference, 2500).minor()).isEqualTo(1600);
    assertThat(ask(paid, reference, 2500).minor()).isEqualTo(1600);
    assertThat(ask(paid, reference(), 1).state()).isEqualTo(RefundState.REFUSED);
    doing.doThem();
    assertThat(atStripe(paid)).isEqualTo(2500);
    assertThat(told(paid, reference).path("minor").asLong()).isEqualTo(1600);
    assertThat(told(paid, reference).path("full").asBoolean()).isTrue();
    assertThat(till.balance("CUSTOMER", paid.family())).isZero();
    refund(paid, 1).expect(422, "more-than-was-paid");
  }

  @Test
  void givesBackOnceThoughTheAnswerWasLost() {
    var paid = till.paid();
    ask(paid, reference(), 700);
    stripe.faults().add(new Fault(Fault.Kind.LOST, 0, 0, "POST /v1/refunds"), Till.MANY);
    doing.doThem();
    assertThat(refunds.of(paid.id()).getFirst().state()).isEqualTo(RefundState.ASKED);
    stripe.faults().clear();

    clock.advance(Duration.ofMinutes(1));
    doing.doThem();
    assertThat(refunds.of(paid.id()).getFirst().state()).isEqualTo(RefundState.DONE);
    assertThat(told(paid).path("full").asBoolean()).isFalse();
    assertThat(atStripe(paid)).isEqualTo(700);
  }

  @Test
  void isAskedForByAdminsOnceByTheirKey() {
    var paid = till.paid();
    var key = UUID.randomUUID().toString();
    var path = "/api/admin/payments/" + paid.id() + "/refunds";
    var moderator = people.moderator();
    var form = Map.of("minor", 300, "reason", "A lesson fell out");
    var first = moderator.post(path, form, key).expect(201);
    assertThat(moderator.post(path, form, key).expect(201).body()).isEqualTo(first.body());
    doing.doThem();
    assertThat(atStripe(paid)).isEqualTo(300);

    var seen = people.parent(paid.family()).get("/api/payments/" + paid.id()).expect(200).json();
    assertThat(seen.path("refundedMinor").asLong()).isEqualTo(300);
    assertThat(seen.at("/refunds/0/state").asString()).isEqualTo("done");
    people.parent(UUID.randomUUID()).get("/api/payments/" + paid.id()).expect(404);
  }

  private Answer refund(Till.Asked paid, long minor) {
    return people
        .moderator()
        .post(
            "/api/admin/payments/" + paid.id() + "/refunds",
            Map.of("minor", minor, "reason", "More"));
  }

  private Refund ask(Till.Asked paid, String reference, long minor) {
    var request = new RefundRequest(reference, new Money(minor, "USD"), "CANCELLED", null);
    return givingBack.askFor(paid.reference(), request);
  }

  private static String reference() {
    return "refund:" + UUID.randomUUID();
  }

  private JsonNode told(Till.Asked paid, String reference) {
    var event =
        events.await(
            "payments.payment-refunded.v1",
            it -> it.key().equals(paid.id().toString()) && it.json().contains(reference));
    return JsonMapper.shared().readTree(event.json());
  }

  private JsonNode told(Till.Asked paid) {
    return JsonMapper.shared()
        .readTree(events.await("payments.payment-refunded.v1", paid.id()).json());
  }

  private long atStripe(Till.Asked paid) {
    var session = stripe.notices(paid.reference()).getLast();
    var intent = session.replaceFirst("(?s).*(pi_\\w+).*", "$1");
    return stripe
        .get("/v1/charges?payment_intent=" + intent)
        .at("/data/0/amount_refunded")
        .asLong();
  }
}
