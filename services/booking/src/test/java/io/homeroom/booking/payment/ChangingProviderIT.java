package io.homeroom.booking.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Who has said by whom they pay says something else. */
@BookingTest
class ChangingProviderIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;

  private final Family family;

  ChangingProviderIT(@Autowired People people) {
    family = people.family();
  }

  @Test
  void canBeChangedWhileTheSeatStaysHeld() {
    payments.refuseFor(family.id());
    hold().expect(422, "payment-refused");
    var bookings = family.parent().get("/api/booking/bookings").expect(200).json();
    var held = UUID.fromString(bookings.at("/items/0/bookingId").asString());
    assertThat(family.stateOf(held)).isEqualTo("held");

    payments.takeFor(family.id());
    var shown = change(held, "stripe").expect(200).json();

    assertThat(asked(held)).isEqualTo("stripe");
    assertThat(shown.at("/checkout/url").asString()).startsWith("http://pay.test/");
  }

  @Test
  void canBeChangedWhileThePageIsOpen() {
    var held = held();

    var shown = change(held, "stripe").expect(200).json();

    assertThat(asked(held)).isEqualTo("stripe");
    assertThat(shown.at("/checkout/url").asString()).startsWith("http://pay.test/");
  }

  @Test
  void isUndoneIfTheOtherRefuses() {
    payments.refuseFor(family.id(), "stripe");
    var held = held();

    change(held, "stripe").expect(422, "payment-refused");

    var shown = family.confirm(held).expect(200).json();
    assertThat(shown.path("state").asString()).isEqualTo("held");
    assertThat(shown.at("/checkout/url").asString()).startsWith("http://pay.test/");
    assertThat(asked(held)).isEqualTo("paypal");
    payments.pay("booking:" + held);
    change(held, "stripe").expect(200);
    assertThat(family.stateOf(held)).isEqualTo("confirmed");
  }

  @Test
  void leavesWhatWasBegunByStripeOpenIfPayPalRefuses() {
    payments.refuseFor(family.id(), "paypal");
    var held = family.hold(people.coach().session(1)).expect(201).id("bookingId");

    change(held, "paypal").expect(422, "payment-refused");

    family.confirm(held).expect(200);
    assertThat(asked(held)).isEmpty();
  }

  @Test
  void endsTheSeatIfBothHaveComeToNothing() {
    payments.refuseFor(family.id(), "stripe");
    var held = held();
    payments.expire("booking:" + held);

    change(held, "stripe").expect(422, "payment-refused");

    assertThat(family.stateOf(held)).isEqualTo("expired");
  }

  @Test
  void isKeptWhileTheFirstPageIsBeingClosed() {
    var held = held();
    payments.close("booking:" + held);

    var waiting = change(held, "stripe").expect(202).json();

    assertThat(waiting.path("state").asString()).isEqualTo("held");
    assertThat(waiting.at("/checkout/pending").asBoolean()).isTrue();
    payments.reopen("booking:" + held);
    family.confirm(held).expect(200);
    assertThat(asked(held)).isEqualTo("stripe");
  }

  private UUID held() {
    return hold().expect(201).id("bookingId");
  }

  /** By PayPal. */
  private Answer hold() {
    var form =
        Map.of(
            "courseSessionId",
            people.coach().session(1),
            "childIds",
            family.children(),
            "provider",
            "paypal");
    return family.parent().post("/api/booking/checkout", form);
  }

  private Answer change(UUID held, String provider) {
    var form = Map.of("bookingId", held, "provider", provider);
    return family.parent().post("/api/booking/confirm", form);
  }

  private String asked(UUID id) {
    var question = String.valueOf(payments.asked("booking:" + id));
    return JsonMapper.shared().readTree(question).path("provider").asString("");
  }
}
