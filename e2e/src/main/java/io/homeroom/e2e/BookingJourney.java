package io.homeroom.e2e;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * A coach has one seat to sell. A family books and pays it, lets the coach know who comes, and sees
 * where to meet; another one waits for it. The first gives it up and gets its money back; the
 * second moves up and pays at PayPal, which gives the money back when the coach calls the session
 * off.
 */
public final class BookingJourney {
  private static final int IN_THREE_DAYS = 72;
  private static final int TOMORROW = 20;

  private final RegisteringAtDoor registering;
  private final Consenting consenting;
  private final Narrator narrator;
  private final Door desk;
  private final CalendarPage calendar;

  /** {@code desk}: the door to a coach who is signed in. */
  public BookingJourney(
      Door door, Mailbox mailbox, Narrator narrator, Door desk, CalendarPage calendar) {
    this.registering = new RegisteringAtDoor(door, mailbox, narrator);
    this.consenting = new Consenting(mailbox, narrator);
    this.narrator = narrator;
    this.desk = desk;
    this.calendar = calendar;
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    narrator.step("The coach offers a course, and plans a session with one seat");
    var coach = BookingCoach.offer(desk);
    var session = coach.plan(IN_THREE_DAYS, 1);
    var parent = Parent.named("Ada", "en");
    var ada = BookingFamily.settle(registering, parent, 1);
    var bea = BookingFamily.settle(registering, Parent.named("Bea", "en"), 1);
    var booking = book(ada, session);
    nameChild(parent, ada, session);
    meet(ada, booking, coach.room(session));
    waitFor(bea, coach.course());
    giveUp(ada, booking);
    callOff(session, bea, moveUp(bea));
  }

  private String book(BookingFamily ada, String session) {
    narrator.step("A parent holds the seat, and pays on the provider's page; one card is declined");
    var held = ada.hold(session);
    var booking = held.text("bookingId");
    var page = new PaymentPage(ada.page(held), narrator);
    page.payInVain();
    page.pay();
    narrator.step("The seat is confirmed, and the payment is in the family's list");
    ada.await(booking, "/state", "confirmed");
    ada.await(booking, "/paid", "2500");
    expectPayment(ada, 0);
    return booking;
  }

  private void nameChild(Parent parent, BookingFamily ada, String session) {
    narrator.step("The coach is told what the child is called once its parent agrees to that");
    if (!calledAs(session).isEmpty()) {
      throw new StepFailed("The coach knows a name that nobody may know: " + calledAs(session));
    }
    consenting.to(ada.home(), parent, "third-party-disclosure");
    if (!calledAs(session).equals("Kim0")) {
      throw new StepFailed("The coach does not know the child: " + calledAs(session));
    }
  }

  private String calledAs(String session) {
    var register = desk.get("/api/sessions/" + session + "/attendance").expect(200).json();
    return register.at("/attendees/0/name").asString("");
  }

  /** Where a session meets is told a day before. */
  private void meet(BookingFamily ada, String booking, String room) {
    narrator.step(
        "The coach moves the session in the calendar, to tomorrow; the family sees the room at Meet");
    var start = Instant.now().plus(TOMORROW, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS);
    calendar.move(room, start, Duration.ofHours(1));
    ada.await(booking, "/startsAt", start.toString());
    ada.await(booking, "/meetLink", room);
  }

  private void waitFor(BookingFamily bea, String course) {
    narrator.step("Another parent looks for sessions of the course, finds it full, and waits");
    var found = bea.find(course);
    if (found.json().at("/items/0/free").asInt(-1) != 0) {
      throw new StepFailed("The full session is not found: " + found.body());
    }
    var session = found.text("items.0.courseSessionId");
    bea.hold(session).expectProblem(409, "session-full");
    var place =
        bea.home()
            .post(
                "/api/waitlist/join",
                Map.of("courseSessionId", session, "childIds", List.of(bea.child())))
            .expect(200);
    if (place.json().path("position").asInt() != 1) {
      throw new StepFailed("The first who waits is not first: " + place.body());
    }
  }

  private void giveUp(BookingFamily ada, String booking) {
    narrator.step("The first parent cancels, for it was moved, and all of the money goes back");
    var cancelled = ada.cancel(booking).expect(200);
    if (cancelled.json().path("refunded").asLong() != 2500) {
      throw new StepFailed("Not all of it is paid back: " + cancelled.body());
    }
    if (!cancelled.json().path("meetLink").asString("").isEmpty()) {
      throw new StepFailed("The room is shown to who has no seat: " + cancelled.body());
    }
    ada.await(booking, "/refunds/0/state", "done");
    expectPayment(ada, 2500);
  }

  private String moveUp(BookingFamily bea) {
    narrator.step("The seat is offered to who waited, who takes it and pays at PayPal");
    var place = bea.home().get("/api/waitlist").expect(200);
    if (!place.text("items.0.state").equals("offered")) {
      throw new StepFailed("The seat was not offered: " + place.body());
    }
    var offer = place.text("items.0.bookingId");
    var held =
        bea.home().post("/api/booking/bookings/" + offer + "/acceptance?provider=paypal", Map.of());
    new PaymentPage(bea.page(held), narrator).agree();
    bea.await(offer, "/state", "confirmed");
    bea.await(offer, "/paid", "2500");
    return offer;
  }

  private void callOff(String session, BookingFamily bea, String booking) {
    narrator.step("The coach calls the session off, and PayPal gives the money back");
    desk.post("/api/sessions/" + session + "/cancellation", Map.of()).expect(200);
    bea.await(booking, "/refunds/0/state", "done");
    expectPayment(bea, 2500);
  }

  /** What the family's list of payments says of its only one. */
  private static void expectPayment(BookingFamily family, long refunded) {
    Awaitility.await("the payment with %d given back".formatted(refunded))
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> family.home().get("/api/payments").expect(200).json().at("/items/0"),
            payment ->
                payment.path("paidAt").isString()
                    && payment.path("refundedMinor").asLong() == refunded);
  }
}
