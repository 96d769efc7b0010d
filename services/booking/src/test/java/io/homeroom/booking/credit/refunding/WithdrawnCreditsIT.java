package io.homeroom.booking.credit.refunding;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Coach;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.PaymentsTold;
import io.homeroom.booking.People;
import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.credit.Wallet;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.http.AtOnce;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What families have not used of a course that its coach has withdrawn. */
@BookingTest
class WithdrawnCreditsIT {
  @Autowired PaymentsTold told;
  @Autowired PayingBackUnused job;
  @Autowired PayingBackCredits paying;
  @Autowired TransactionTemplate transactions;
  @Autowired Farewell farewell;
  @Autowired JdbcClient jdbc;

  private final Family family;
  private final Coach coach;
  private final Wallet wallet;

  WithdrawnCreditsIT(@Autowired People people, @Autowired PaymentsStandIn payments) {
    family = people.family();
    coach = people.coach();
    wallet = new Wallet(people, payments, family, coach);
  }

  @Test
  void payTheirShareBackOnceTwoWeeksLater() throws Exception {
    var purchase = wallet.paid();
    useOne();
    withdraw();
    pass(13);
    assertKept(3);

    pass(1);
    AtOnce.call(
        6,
        () -> {
          job.payBack();
          return 0;
        });

    var asked = farewell.asked(purchase);
    assertThat(asked.path("minor").asLong()).isEqualTo(6750);
    assertThat(asked.path("reason").asString()).isEqualTo("course-withdrawn");
    EventSchemas.ofThisModule().check(farewell.told(purchase));
    assertThat(wallet.balance()).isZero();
    job.payBack();
    farewell.assertAskedOnce(purchase);
  }

  @Test
  void stayWhileASessionIsToCome() {
    var purchase = wallet.paid();
    var session = coach.session(2);
    withdraw();
    pass(20);

    assertKept(4);
    wallet.hold(session).expect(201);
    assertKept(3);

    callOff(session);
    assertThat(farewell.asked(purchase).path("minor").asLong()).isEqualTo(9000);
    farewell.assertAskedOnce(purchase);
  }

  @Test
  void stayForTwoWeeksAfterTheLastSession() {
    var purchase = wallet.paid();
    var session = coach.session(2);
    withdraw();
    heldDaysAgo(session, 13);
    pass(20);
    assertKept(4);

    heldDaysAgo(session, 14);

    assertThat(farewell.asked(purchase).path("minor").asLong()).isEqualTo(9000);
  }

  @Test
  void stayIfTheCourseIsOfferedAgain() {
    wallet.paid();
    withdraw();
    pass(13);

    coach.client().put(course(), Coach.course(3000), "\"2\"").expect(200);
    pass(20);

    assertKept(4);
  }

  @Test
  void payBackWhatIsPaidOnlyAfterwards() {
    var purchase = wallet.buy("late");
    withdraw();
    pass(14);

    told.paid(UUID.randomUUID(), "booking:" + purchase, 9000);

    assertThat(farewell.asked(purchase).path("minor").asLong()).isEqualTo(9000);
    farewell.assertAskedOnce(purchase);
  }

  @Test
  void stayAsTheyAreIfPayingBackIsInterrupted() {
    var purchase = wallet.paid();
    withdraw();

    transactions.executeWithoutResult(
        status -> {
          pass(14);
          paying.payBack(new Account(family.id(), new CourseId(coach.course())));
          status.setRollbackOnly();
        });
    assertKept(4);

    pass(14);
    assertThat(farewell.asked(purchase).path("minor").asLong()).isEqualTo(9000);
    farewell.assertAskedOnce(purchase);
  }

  /** Who gives a seat up as late has used its credit. */
  private void useOne() {
    var session = coach.session(5, 2);
    family.cancel(wallet.hold(session).expect(201).id("bookingId")).expect(200);
    callOff(session);
  }

  private void callOff(UUID session) {
    coach.client().post("/api/sessions/" + session + "/cancellation", Map.of()).expect(200);
  }

  private void withdraw() {
    coach.client().delete(course()).expect(204);
  }

  /** So many days more since it was withdrawn. */
  private void pass(int days) {
    jdbc.sql(
            "update course set withdrawn_at = withdrawn_at - make_interval(days => ?) where id = ?")
        .params(days, coach.course())
        .update();
  }

  private void heldDaysAgo(UUID session, int days) {
    jdbc.sql(
            """
            update course_session set starts_at = now() - make_interval(days => :days),
              ends_at = now() - make_interval(days => :days) + interval '1 hour' where id = :id
            """)
        .param("days", days)
        .param("id", session)
        .update();
  }

  private void assertKept(int credits) {
    job.payBack();
    assertThat(wallet.balance()).isEqualTo(credits);
  }

  private String course() {
    return "/api/booking/courses/" + coach.course();
  }
}
