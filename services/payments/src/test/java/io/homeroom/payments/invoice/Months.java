package io.homeroom.payments.invoice;

import io.homeroom.payments.People;
import io.homeroom.payments.Stripe;
import io.homeroom.payments.Subscribers;
import io.homeroom.payments.Till;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Months of boxes that are paid at Stripe, and what is asked about them. */
@TestComponent
public class Months {
  private final People people;
  private final Stripe stripe;
  private final Till till;
  private final Subscribers subscribers;
  private final EventRecorder events;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  /** A month as Stripe knows it, for 29.90 USD. */
  public record Month(
      UUID family, UUID supplier, UUID subscription, String invoice, String payment) {}

  Months(
      People people,
      Stripe stripe,
      Till till,
      Subscribers subscribers,
      EventRecorder events,
      Outbox outbox,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    this.people = people;
    this.stripe = stripe;
    this.till = till;
    this.subscribers = subscribers;
    this.events = events;
    this.outbox = outbox;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /** Paid, of which nobody has told yet. */
  public Month paid() {
    var family = UUID.randomUUID();
    var supplier = UUID.randomUUID();
    var order = subscribers.box("box:" + UUID.randomUUID(), family, supplier);
    var begun = people.marketplace().post("/internal/subscriptions", order).expect(200).json();
    stripe.pay(begun.path("url").asString());
    var id = UUID.fromString(begun.path("subscriptionId").asString());
    var invoice =
        stripe.get("/v1/subscriptions/" + subscribers.atStripe(id)).path("latest_invoice");
    var by = stripe.get("/v1/invoice_payments?invoice=" + invoice.asString()).at("/data/0");
    return new Month(
        family, supplier, id, invoice.asString(), by.at("/payment/payment_intent").asString());
  }

  /** Paid, and told of. */
  public Month known() {
    var month = paid();
    tell(month);
    return month;
  }

  /** All that Stripe has told of it, until it is applied. */
  public void tell(Month month) {
    tell(subscribers.atStripe(month.subscription()));
    tell(month.invoice());
    tell(month.payment());
  }

  public void tell(String about) {
    var notices = stripe.notices(about);
    notices.forEach(notice -> stripe.deliver(notice).expect(200));
    Till.soon().until(() -> notices.stream().allMatch(till::applied));
  }

  /** What Stripe has given back of it. */
  public long givenBack(Month month) {
    return stripe
        .get("/v1/charges?payment_intent=" + month.payment())
        .at("/data/0/amount_refunded")
        .asLong();
  }

  /** There is no such family any more, and that is known. */
  public void close(UUID family) {
    publish(
        "homeroom.identity.family",
        family,
        "identity.family-closed.v1",
        Map.of("familyId", family));
    var closed = "select count(*) from closed_family where family_id = ?";
    Till.soon().until(() -> jdbc.sql(closed).param(family).query(Long.class).single() == 1);
  }

  /** The store asks for it, until that is known. */
  public void askBack(Month month) {
    askBack(month.invoice());
    Till.soon().until(() -> isOwed(month));
  }

  /** The store asks for the month that was paid by this invoice. */
  public void askBack(String invoice) {
    publish(
        "homeroom.marketplace.refund",
        UUID.randomUUID(),
        "marketplace.month-refund-requested.v1",
        Map.of("invoiceId", invoice));
  }

  /** Booking asks for a part of it, until that is known. */
  public void askBack(Month month, UUID refund, long minor) {
    publish(
        "homeroom.booking.refund",
        refund,
        "booking.month-refund-requested.v1",
        Map.of("refundId", refund, "invoiceId", month.invoice(), "minor", minor));
    var known = "select count(*) from invoice_refund where id = ?";
    Till.soon().until(() -> jdbc.sql(known).param(refund).query(Long.class).single() == 1);
  }

  public boolean isOwed(Month month) {
    return jdbc.sql("select count(*) from invoice_refund where invoice_id = ?")
            .param(month.invoice())
            .query(Long.class)
            .single()
        == 1;
  }

  private void publish(String topic, UUID key, String type, Map<String, Object> data) {
    transaction.executeWithoutResult(
        _ -> outbox.publish(new OutgoingEvent(topic, key, type, data)));
  }

  /** What payments has told of it. */
  public List<String> told(Month month, String type) {
    return events.of(type).stream()
        .filter(event -> event.key().equals(month.subscription().toString()))
        .peek(EventSchemas.ofThisModule()::check)
        .map(RecordedEvent::json)
        .toList();
  }
}
