package io.homeroom.booking.waitlist;

import static io.homeroom.booking.waitlist.Places.join;
import static io.homeroom.booking.waitlist.Places.offer;
import static io.homeroom.booking.waitlist.Places.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.booking.credit.Wallet;
import io.homeroom.platform.test.http.Answer;
import io.homeroom.platform.test.http.AtOnce;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats that come free, for families who have bought credits. */
@BookingTest
class OfferByCreditsIT {
  @Autowired People people;

  private final Family family;
  private final Coach coach;
  private final Wallet wallet;

  OfferByCreditsIT(@Autowired People people, @Autowired PaymentsStandIn payments) {
    family = people.family();
    coach = people.coach();
    wallet = new Wallet(people, payments, family, coach);
  }

  @Test
  void spendsThemOnceHoweverOftenItIsAccepted() throws Exception {
    wallet.paid();
    var offer = offered(coach.session(1));

    var answers = AtOnce.call(6, () -> accept(offer, "the same").status());
    accept(offer, "the same").expect(200);

    assertThat(answers).containsOnly(200);
    assertThat(wallet.balance()).isEqualTo(3);
    assertThat(state(family)).isEqualTo("accepted");
    var booking = family.booking(offer);
    assertThat(booking.path("state").asString()).isEqualTo("confirmed");
    assertThat(booking.path("byCredits").asBoolean()).isTrue();
    assertThat(booking.path("minor").asLong()).isZero();
  }

  @Test
  void returnsThemToWhoCancelsInTime() {
    wallet.paid();
    var offer = offered(coach.session(1));
    accept(offer).expect(200);

    family.cancel(offer).expect(200);
    family.cancel(offer).expect(409);

    assertThat(wallet.balance()).isEqualTo(4);
  }

  @Test
  void keepsThemIfThatIsLate() {
    wallet.paid();
    var offer = offered(coach.session(5, 1));
    accept(offer).expect(200);

    family.cancel(offer).expect(200);

    assertThat(wallet.balance()).isEqualTo(3);
  }

  @Test
  void leavesTheOfferToWhoHasTooFew() {
    var session = coach.session(1);
    var offer = offered(session);

    accept(offer).expect(422, "not-enough-credits");

    assertThat(state(family)).isEqualTo("offered");
    assertThat(coach.free(session)).isZero();
    var held = family.parent().post(path(offer), Map.of()).expect(200).json();
    assertThat(held.path("state").asString()).isEqualTo("held");
    assertThat(held.path("minor").asLong()).isEqualTo(2500);
    assertThat(held.path("byCredits").asBoolean()).isFalse();
  }

  @Test
  void leavesWhatIsHeldToBePaidAsItIs() {
    wallet.paid();
    var offer = offered(coach.session(1));
    family.parent().post(path(offer), Map.of()).expect(200);

    var again = accept(offer).expect(200).json();

    assertThat(again.path("state").asString()).isEqualTo("held");
    assertThat(again.at("/checkout/url").asString()).startsWith("http://pay.test/");
    assertThat(wallet.balance()).isEqualTo(4);
  }

  private UUID offered(UUID session) {
    var seated = people.family();
    var seat = seated.hold(session).expect(201).id("bookingId");
    join(family, session);
    seated.cancel(seat).expect(200);
    return offer(family);
  }

  private Answer accept(UUID offer) {
    return accept(offer, UUID.randomUUID().toString());
  }

  private Answer accept(UUID offer, String key) {
    return family.parent().post(path(offer) + "?pay=credits", Map.of(), key);
  }

  private static String path(UUID offer) {
    return "/api/booking/bookings/" + offer + "/acceptance";
  }
}
