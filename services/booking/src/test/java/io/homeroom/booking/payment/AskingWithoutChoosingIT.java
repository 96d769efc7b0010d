package io.homeroom.booking.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.booking.BookingTest;
import io.homeroom.booking.Family;
import io.homeroom.booking.PaymentsStandIn;
import io.homeroom.booking.People;
import io.homeroom.platform.test.http.Answer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Who asks how it stands with a payment changes nothing about by whom it is paid. */
@BookingTest
class AskingWithoutChoosingIT {
  @Autowired People people;
  @Autowired PaymentsStandIn payments;

  private Family family;
  private UUID held;

  @BeforeEach
  void hold() {
    family = people.family();
    held = family.hold(people.coach().session(1)).expect(201).id("bookingId");
  }

  @Test
  void leavesAChangeThatIsUnderWay() {
    var answers = payments.stopFor(family.id());
    var changing = CompletableFuture.supplyAsync(this::change);
    await().until(() -> answers.getQueueLength() == 1);
    var asking = CompletableFuture.supplyAsync(() -> family.confirm(held));
    await().until(() -> answers.getQueueLength() == 2);
    answers.release(10);

    changing.join().expect(200);
    asking.join().expect(200);
    assertThat(provider()).isEqualTo("paypal");
  }

  @Test
  void leavesThePageOpenThoughAChoiceWasNotAnsweredAndWouldBeRefused() {
    payments.awayFor(family.id());
    change().expect(202);
    payments.refuseFor(family.id(), "paypal");
    payments.backFor(family.id());

    var shown = family.confirm(held).expect(200).json();

    assertThat(shown.at("/checkout/url").asString()).startsWith("http://pay.test/");
    assertThat(provider()).isEmpty();
  }

  private Answer change() {
    var form = Map.of("bookingId", held, "provider", "paypal");
    return family.parent().post("/api/booking/confirm", form);
  }

  /** Empty if it was left to payments. */
  private String provider() {
    var question = String.valueOf(payments.asked("booking:" + held));
    return JsonMapper.shared().readTree(question).path("provider").asString("");
  }
}
