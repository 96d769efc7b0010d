package io.homeroom.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.payments.PayPal;
import io.homeroom.payments.PayPalTill;
import io.homeroom.payments.PaymentsTest;
import io.homeroom.payments.People;
import io.homeroom.payments.Till;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people agree to pay is taken once, and not after its end. */
@PaymentsTest
class PayPalCheckoutIT {
  @Autowired People people;
  @Autowired PayPal payPal;
  @Autowired PayPalTill till;
  @Autowired Till books;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired GoingOn goingOn;

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void takesWhatSomebodyHasAgreedTo() {
    var asked = till.ask();
    payPal.agree(asked.url());
    payPal.deliverAll(asked.reference());
    books.awaitStatus(asked, "UNKNOWN");
    goingOn.goOn();

    assertThat(books.status(asked)).isEqualTo("PAID");
    assertThat(payPal.captureAt(asked.url()).at("/amount/value").asString()).isEqualTo("25.00");
    assertThat(books.booked("CLEARING", asked.reference())).isEqualTo(2500);
    assertThat(books.balance("CUSTOMER", asked.family())).isZero();
    events.await("payments.payment-succeeded.v1", asked.id());
    var seen = people.parent(asked.family()).get("/api/payments").expect(200).json();
    assertThat(seen.at("/items/0/provider").asString()).isEqualTo("paypal");
  }

  @Test
  void takesItThoughNobodyTells() {
    var asked = till.ask();
    goOn(Duration.ofSeconds(11));
    assertThat(books.status(asked)).isEqualTo("OPEN");
    payPal.agree(asked.url());
    goOn(Duration.ofSeconds(61));
    assertThat(books.status(asked)).isEqualTo("PAID");
  }

  @Test
  void staysOpenForWhoseBankDeclines() {
    var asked = till.ask();
    payPal.act(asked.url(), "decline");
    payPal.deliverAll(asked.reference());
    books.awaitStatus(asked, "UNKNOWN");
    goingOn.goOn();
    goOn(Duration.ofSeconds(61));
    assertThat(books.status(asked)).isEqualTo("OPEN");

    payPal.agree(asked.url());
    payPal.deliver(payPal.notices(asked.reference()).getLast()).expect(200);
    books.awaitStatus(asked, "UNKNOWN");
    goingOn.goOn();
    assertThat(books.status(asked)).isEqualTo("PAID");
    assertThat(books.booked("CLEARING", asked.reference())).isEqualTo(2500);
  }

  @Test
  void endsForWhoWalksAway() {
    var asked = till.ask();
    payPal.act(asked.url(), "leave");
    goOn(Duration.ofMinutes(11));
    assertThat(books.status(asked)).isEqualTo("EXPIRED");
    events.await("payments.checkout-expired.v1", asked.id());
  }

  @Test
  void takesNothingAfterItsEnd() {
    var asked = till.ask();
    payPal.agree(asked.url());
    assertThat(end(asked)).isEqualTo("EXPIRED");
    payPal.deliverAll(asked.reference());
    goOn(Duration.ofMinutes(11));
    assertThat(books.status(asked)).isEqualTo("EXPIRED");
    assertThat(payPal.orderAt(asked.url()).path("status").asString()).isEqualTo("APPROVED");
    assertThat(books.booked("CLEARING", asked.reference())).isZero();
  }

  @Test
  void isUnknownWhileItIsReviewed() {
    var comes = reviewed();
    var denied = reviewed();
    assertThat(end(comes)).isEqualTo("UNKNOWN");
    payPal.move(payPal.captureAt(comes.url()).path("id").asString(), "act=complete");
    payPal.move(payPal.captureAt(denied.url()).path("id").asString(), "act=deny");
    payPal.deliverAll(comes.reference());
    payPal.deliverAll(denied.reference());
    books.awaitStatus(comes, "PAID");
    books.awaitStatus(denied, "EXPIRED");
  }

  @Test
  void saysWhatPayPalDoesNotTake() {
    var order = till.order(Till.reference(), UUID.randomUUID());
    order.put("currency", "HUF");
    people.booking().post("/internal/checkouts", order).expect(422, "currency-not-taken");
    order.put("currency", "USD");
    order.put("provider", "cash");
    people.booking().post("/internal/checkouts", order).expect(400);
    order.put("provider", "paypal");
    order.put("lines", List.of(Map.of("name", "A sticker", "minor", 1, "quantity", 1)));
    people.booking().post("/internal/checkouts", order).expect(200);
    order.putAll(Map.of("provider", "stripe", "change", true));
    people.booking().post("/internal/checkouts", order).expect(422, "amount-too-small");
  }

  private Till.Asked reviewed() {
    var asked = till.ask();
    payPal.act(asked.url(), "review");
    assertThat(till.askAgain(asked)).isEqualTo("UNKNOWN");
    return asked;
  }

  private void goOn(Duration later) {
    clock.advance(later);
    goingOn.goOn();
  }

  private String end(Till.Asked asked) {
    var path = "/internal/checkouts/" + asked.reference() + "/expiry";
    return people.booking().post(path, Map.of()).expect(200).json().path("status").asString();
  }
}
