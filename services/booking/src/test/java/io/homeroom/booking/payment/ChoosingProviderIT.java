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

/** Who pays says by whom. */
@BookingTest
class ChoosingProviderIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;

  private final Family family;

  ChoosingProviderIT(@Autowired People people) {
    family = people.family();
  }

  @Test
  void isAskedOfPayments() {
    var held = hold("paypal", UUID.randomUUID().toString()).expect(201).id("bookingId");
    assertThat(asked(held)).isEqualTo("paypal");
  }

  @Test
  void isLeftToPaymentsIfNobodyChooses() {
    var held = family.hold(people.coach().session(1)).expect(201).id("bookingId");
    assertThat(asked(held)).isEmpty();
  }

  @Test
  void isOneOfThoseThereAre() {
    hold("cash", UUID.randomUUID().toString()).expect(400);
  }

  @Test
  void isKeptUntilPaymentsIsBack() {
    payments.awayFor(family.id());
    var held = hold("paypal", UUID.randomUUID().toString()).expect(202).id("bookingId");
    payments.backFor(family.id());
    family.confirm(held).expect(200);
    assertThat(asked(held)).isEqualTo("paypal");
  }

  @Test
  void leavesTheSeatToAnotherIfItIsNotOffered() {
    payments.withoutPayPalFor(family.id());
    hold("paypal", UUID.randomUUID().toString()).expect(422, "provider-not-offered");
    var bookings = family.parent().get("/api/booking/bookings").expect(200).json();
    var held = UUID.fromString(bookings.at("/items/0/bookingId").asString());
    assertThat(family.stateOf(held)).isEqualTo("held");
    var anew = Map.of("bookingId", held, "provider", "stripe");
    family.parent().post("/api/booking/confirm", anew).expect(200);
    assertThat(asked(held)).isEqualTo("stripe");
  }

  @Test
  void isSaidOfPackagesToo() {
    var coach = people.coach();
    var form = Map.of("courseId", coach.course(), "credits", 4, "minor", 9000);
    var pack = coach.client().post("/api/booking/packages", form).expect(201).id("packageId");
    var path = "/api/booking/packages/" + pack + "/purchase?provider=paypal";
    var purchase = family.parent().post(path, Map.of()).expect(201).id("purchaseId");
    assertThat(asked(purchase)).isEqualTo("paypal");
    var confirmed = "/api/booking/purchases/" + purchase + "/confirm?provider=stripe";
    family.parent().post(confirmed, Map.of()).expect(200);
    assertThat(asked(purchase)).isEqualTo("stripe");
  }

  private Answer hold(String provider, String key) {
    var form =
        Map.of(
            "courseSessionId",
            people.coach().session(1),
            "childIds",
            family.children(),
            "provider",
            provider);
    return family.parent().post("/api/booking/checkout", form, key);
  }

  private String asked(UUID id) {
    var question = String.valueOf(payments.asked("booking:" + id));
    return JsonMapper.shared().readTree(question).path("provider").asString("");
  }
}
