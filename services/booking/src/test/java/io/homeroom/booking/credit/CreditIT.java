package io.homeroom.booking.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.credit.refunding.Farewell;
import io.homeroom.platform.test.http.AtOnce;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BookingTest
class CreditIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;
  @Autowired PaymentsTold told;
  @Autowired Farewell farewell;
  @Autowired JdbcClient jdbc;

  private final Family family;
  private final Coach coach;
  private final Wallet wallet;

  CreditIT(@Autowired People people, @Autowired PaymentsStandIn payments) {
    family = people.family();
    coach = people.coach();
    wallet = new Wallet(people, payments, family, coach);
  }

  @AfterEach
  void balancesEqualTheirEntries() {
    var wrong =
        jdbc.sql(
                """
                select count(*) from credit_account a where balance <> (
                  select coalesce(sum(credits), 0) from credit_entry e
                  where e.family_id = a.family_id and e.course_id = a.course_id)
                """)
            .query(Long.class)
            .single();
    assertThat(wrong).isZero();
  }

  @Test
  void countsAPackageOnceItIsPaidHoweverOftenThatIsTold() {
    var purchase = wallet.buy("once");
    assertThat(wallet.buy("once")).isEqualTo(purchase);
    assertThat(wallet.balance()).isZero();

    var payment = UUID.randomUUID();
    for (int i = 0; i < 4; i++) {
      told.paid(payment, "booking:" + purchase, 9000);
    }

    await().untilAsserted(() -> assertThat(wallet.balance()).isEqualTo(4));
    payments.pay("booking:" + purchase);
    var confirmed = wallet.confirm(purchase);
    assertThat(confirmed.path("paid").asBoolean()).isTrue();
    assertThat(wallet.balance()).isEqualTo(4);
    farewell.assertBoughtOnce(purchase);
  }

  @Test
  void goesOnWithWhatWasBegunThoughThePackageIsClosed() {
    var purchase = wallet.buy("begun");
    var pack = coach.client().get("/api/booking/packages/of/" + coach.course()).expect(200).json();
    var path = "/api/booking/packages/" + pack.at("/packages/0/packageId").asString();
    coach.client().delete(path).expect(204);

    var again = family.parent().post(path + "/purchase", Map.of(), "begun").expect(201);

    assertThat(again.id("purchaseId")).isEqualTo(purchase);
    family.parent().post(path + "/purchase", Map.of(), "another").expect(404);
  }

  @Test
  void booksWithCreditsAndReturnsThem() {
    wallet.paid();
    var booking = wallet.hold(coach.session(2)).expect(201);
    assertThat(booking.json().path("state").asString()).isEqualTo("confirmed");
    assertThat(family.booking(booking.id("bookingId"))).isEqualTo(booking.json());
    assertThat(wallet.balance()).isEqualTo(3);

    family.cancel(booking.id("bookingId")).expect(200);

    assertThat(wallet.balance()).isEqualTo(4);
    assertThat(family.booking(booking.id("bookingId")).path("refunded").asLong()).isZero();
  }

  @Test
  void tellsHowManyAreLeftEachTime() {
    wallet.paid();
    var booking = wallet.hold(coach.session(2)).expect(201).id("bookingId");
    family.cancel(booking).expect(200);

    assertThat(farewell.left(family, 3))
        .extracting(
            told -> told.path("credits").asInt(),
            told -> told.path("version").asLong(),
            told -> told.path("courseId").asString())
        .containsExactly(
            tuple(4, 1L, coach.course().toString()),
            tuple(3, 2L, coach.course().toString()),
            tuple(4, 3L, coach.course().toString()));
  }

  @Test
  void spendsNoCreditOnWhatCostsNothing() {
    var free = people.coach(0);
    var purse = new Wallet(people, payments, family, free);
    purse.paid();
    var booking = purse.hold(free.session(2)).expect(201).json();
    assertThat(booking.path("state").asString()).isEqualTo("confirmed");
    assertThat(booking.path("byCredits").asBoolean()).isFalse();
    assertThat(purse.balance()).isEqualTo(4);
  }

  @Test
  void keepsTheCreditOfWhoCancelsLate() {
    wallet.paid();
    var booking = wallet.hold(coach.session(5, 2)).expect(201).id("bookingId");
    family.cancel(booking).expect(200);
    assertThat(wallet.balance()).isEqualTo(3);
  }

  @Test
  void returnsCreditsWhenTheCoachCallsItOff() {
    wallet.paid();
    var session = coach.session(5, 2);
    wallet.hold(session).expect(201);
    coach.client().post("/api/sessions/" + session + "/cancellation", Map.of()).expect(200);
    await().untilAsserted(() -> assertThat(wallet.balance()).isEqualTo(4));
  }

  @Test
  void spendsNoCreditTwice() throws Exception {
    wallet.paid();
    var sessions =
        Stream.iterate(30, hour -> hour + 2).limit(8).map(hour -> coach.session(hour, 3)).toList();
    var turn = new AtomicInteger();

    var answers = AtOnce.call(8, () -> wallet.hold(sessions.get(turn.getAndIncrement())).status());

    assertThat(answers).filteredOn(status -> status == 201).hasSize(4);
    assertThat(answers).filteredOn(status -> status == 422).hasSize(4);
    assertThat(wallet.balance()).isZero();
    assertThat(sessions.stream().mapToInt(coach::free).sum()).isEqualTo(8 * 3 - 4);
  }

  @Test
  void refusesWhatIsNotForSale() {
    var other = people.coach();
    wallet.hold(other.session(2)).expect(422, "not-enough-credits");
    var pack = wallet.pack();
    other.client().delete("/api/booking/packages/" + pack).expect(404);
    coach.client().delete("/api/booking/packages/" + pack).expect(204);
    family
        .parent()
        .post("/api/booking/packages/" + pack + "/purchase", Map.of())
        .expect(404, "not-found");
    var purchase = wallet.buy("mine");
    people
        .family()
        .parent()
        .post("/api/booking/purchases/" + purchase + "/confirm", Map.of())
        .expect(404);
  }
}
