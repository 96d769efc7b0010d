package io.homeroom.booking.credit.messaging;

import io.homeroom.booking.course.CourseId;
import io.homeroom.booking.course.Money;
import io.homeroom.booking.credit.CreditsBought;
import io.homeroom.booking.credit.refunding.CreditsRefunded;
import io.homeroom.booking.credit.refunding.RefundReason;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.messaging.PublishedTopic;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What families are told of their credits. */
@Configuration(proxyBeanMethods = false)
class CreditEvents {
  private static final String TOPIC = "homeroom.booking.credit";

  record Credited(
      UUID purchaseId,
      UUID courseId,
      UUID familyId,
      UUID personId,
      int credits,
      long minor,
      String currency,
      Instant occurredAt) {

    static Credited of(
        UUID purchase,
        CourseId course,
        UUID family,
        UUID person,
        int credits,
        Money money,
        Instant at) {
      return new Credited(
          purchase,
          course.value(),
          family,
          person,
          credits,
          money.minor(),
          money.currency().getCurrencyCode(),
          at);
    }
  }

  private final Outbox outbox;

  CreditEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  @Bean
  PublishedTopic creditTopic() {
    return PublishedTopic.of(TOPIC);
  }

  @EventListener
  void on(CreditsBought event) {
    var it = event.purchase();
    tell(
        "booking.credits-bought.v1",
        Credited.of(
            it.id(), it.course(), it.family(), it.person(), it.credits(), it.price(), event.at()));
  }

  /** Of a family that is no more nobody is left to be told. */
  @EventListener
  void on(CreditsRefunded it) {
    if (it.reason() != RefundReason.FAMILY_CLOSED) {
      tell(
          "booking.credits-refunded.v1",
          Credited.of(
              it.purchase(),
              it.course(),
              it.family(),
              it.person(),
              it.credits(),
              it.money(),
              it.at()));
    }
  }

  private void tell(String type, Credited told) {
    outbox.publish(new OutgoingEvent(TOPIC, told.purchaseId(), type, told));
  }
}
