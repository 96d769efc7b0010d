package io.homeroom.local.stripe.billing;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What time does to a subscription: a period ends and the next is paid, or is asked for again after
 * three, five and seven days, and given up then.
 */
public record Renewing(Account account) {
  private static final long DAY = 86_400;
  private static final long[] PAUSES = {3 * DAY, 5 * DAY, 7 * DAY};

  public void renewAll() {
    for (var subscription :
        account
            .store()
            .all("subscription", it -> !it.path("status").asString().equals("canceled"))) {
      renew(subscription);
    }
  }

  /** As many periods as have ended. */
  private void renew(ObjectNode subscription) {
    var customer = subscription.path("customer").asString();
    var now = account.nowOf(customer);
    for (var current = subscription; isDue(current, now); ) {
      if (current.path("cancel_at_period_end").asBoolean()) {
        new Subscribing(account).end(current, "cancellation_requested");
        return;
      }
      new Pausing(account).endBy(current, current.at("/items/data/0/current_period_end").asLong());
      begin(current, customer);
      if (current.path("status").asString().equals("past_due")) {
        break;
      }
    }
    new Pausing(account).endBy(subscription, now);
    dun(subscription, customer, now);
  }

  private static boolean isDue(ObjectNode subscription, long now) {
    return subscription.path("status").asString().equals("active")
        && subscription.at("/items/data/0/current_period_end").asLong() <= now;
  }

  private void begin(ObjectNode subscription, String customer) {
    var item = subscription.at("/items/data/0");
    var price = (ObjectNode) item.path("price");
    var from = item.path("current_period_end").asLong();
    var anchor = subscription.path("billing_cycle_anchor").asLong();
    var to = Periods.after(from, anchor, price);
    Subscribing.setItem(subscription, item.path("id").asString(), price, from, to);
    var invoice =
        new Invoicing(account)
            .invoice(
                subscription, "subscription_cycle", List.of(Subscribing.whole(price, from, to)));
    subscription.put("latest_invoice", invoice.path("id").asString());
    if (Pausing.isPaused(subscription)) {
      new Invoicing(account).drop(invoice);
      account.tell("customer.subscription.updated", subscription);
      return;
    }
    attempt(subscription, invoice, customer, from);
  }

  private void dun(ObjectNode subscription, String customer, long now) {
    while (subscription.path("status").asString().equals("past_due")) {
      var invoice = account.get("invoice", subscription.path("latest_invoice").asString());
      var due = invoice.path("next_payment_attempt").asLong(0);
      if (due == 0 || due > now) {
        return;
      }
      attempt(subscription, invoice, customer, due);
    }
  }

  /** Asks for it; the subscription is as it is then. */
  public void attempt(ObjectNode subscription, ObjectNode invoice, String customer, long at) {
    if (new Invoicing(account).collect(invoice, new Wallets(account).of(customer).later())) {
      account.tell("customer.subscription.updated", subscription.put("status", "active"));
      return;
    }
    var failed = invoice.path("attempt_count").asInt();
    if (failed > PAUSES.length) {
      account.tell("invoice.payment_failed", invoice.putNull("next_payment_attempt"));
      new Subscribing(account).end(subscription, "payment_failed");
      return;
    }
    account.tell(
        "invoice.payment_failed", invoice.put("next_payment_attempt", at + PAUSES[failed - 1]));
    account.tell("customer.subscription.updated", subscription.put("status", "past_due"));
  }
}
