package io.homeroom.local.stripe.billing;

import io.homeroom.local.emulator.store.Store;
import io.homeroom.local.stripe.billing.Invoicing.Line;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import io.homeroom.local.stripe.store.Shapes;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How subscriptions begin, change and end by what somebody asks for. */
public record Subscribing(Account account) {

  /** Begins one, its first period paid by the card or not. */
  public ObjectNode begin(String customer, ObjectNode price, Form form, Card card) {
    new OneCurrency(account).require(customer, price.path("currency").asString());
    var now = account.nowOf(customer);
    var subscription = account.fresh("subscription", "sub");
    var end = Periods.after(now, now, price);
    subscription
        .put("customer", customer)
        .put("currency", price.path("currency").asString())
        .put("start_date", now)
        .put("billing_cycle_anchor", now);
    subscription.set("test_clock", account.get("customer", customer).path("test_clock"));
    form.describe(subscription);
    setItem(subscription, Store.newId("si"), price, now, end);
    account.tell("customer.subscription.created", subscription);
    var invoicing = new Invoicing(account);
    var invoice =
        invoicing.invoice(subscription, "subscription_create", List.of(whole(price, now, end)));
    var paid = invoicing.collect(invoice, card);
    if (!paid) {
      account.tell("invoice.payment_failed", invoice);
    }
    subscription
        .put("latest_invoice", invoice.path("id").asString())
        .put("status", paid ? "active" : "incomplete");
    account.tell("customer.subscription.updated", subscription);
    return subscription;
  }

  public ObjectNode update(ObjectNode subscription, Form form) {
    if (subscription.path("status").asString().equals("canceled")) {
      throw Refusal.invalid("id", "A canceled subscription can only update its metadata.");
    }
    form.describe(subscription);
    form.text("cancel_at_period_end").ifPresent(end -> endLater(subscription, end.equals("true")));
    new Pausing(account).ask(subscription, form);
    form.list("items").stream()
        .flatMap(item -> item.text("price").stream())
        .map(price -> account.get("price", price))
        .filter(price -> !price.path("id").equals(subscription.at("/items/data/0/price/id")))
        .findFirst()
        .ifPresent(price -> new Prorating(account).change(subscription, price));
    account.tell("customer.subscription.updated", subscription);
    return subscription;
  }

  private void endLater(ObjectNode subscription, boolean end) {
    subscription.put("cancel_at_period_end", end);
    if (end) {
      subscription
          .put("cancel_at", subscription.at("/items/data/0/current_period_end").asLong())
          .put("canceled_at", account.nowOf(subscription.path("customer").asString()));
    } else {
      subscription.putNull("cancel_at").putNull("canceled_at");
    }
    subscription
        .withObjectProperty("cancellation_details")
        .put("reason", end ? "cancellation_requested" : null);
  }

  public ObjectNode end(ObjectNode subscription, String reason) {
    var now = account.nowOf(subscription.path("customer").asString());
    subscription.put("status", "canceled").put("ended_at", now).put("canceled_at", now);
    subscription.withObjectProperty("cancellation_details").put("reason", reason);
    account.tell("customer.subscription.deleted", subscription);
    return subscription;
  }

  static Line whole(ObjectNode price, long from, long to) {
    return new Line("1 × plan", price.path("unit_amount").asLong(), price, from, to, false);
  }

  static void setItem(ObjectNode subscription, String id, ObjectNode price, long from, long to) {
    var item = Shapes.of("subscription_item");
    item.put("id", id)
        .put("created", subscription.path("created").asLong())
        .put("subscription", subscription.path("id").asString())
        .put("current_period_start", from)
        .put("current_period_end", to)
        .set("price", price);
    var items = JsonMapper.shared().createArrayNode().add(item);
    subscription.set(
        "items",
        Shapes.list(
            "/v1/subscription_items?subscription=" + subscription.path("id").asString(), items));
  }
}
