package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.billing.Invoicing.Line;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another price in the midst of a period: what has not been used is credited, and what is to come
 * is asked for, at once. Another interval begins a new period.
 */
record Prorating(Account account) {

  void change(ObjectNode subscription, ObjectNode price) {
    var customer = subscription.path("customer").asString();
    var now = account.nowOf(customer);
    var item = subscription.at("/items/data/0");
    var old = (ObjectNode) item.path("price");
    var start = item.path("current_period_start").asLong();
    var end = item.path("current_period_end").asLong();
    var same = old.at("/recurring/interval").equals(price.at("/recurring/interval"));
    var from = same ? start : now;
    var to = same ? end : Periods.after(now, now, price);
    var lines =
        List.of(
            new Line("Unused time", -share(old, now, start, end), old, now, end, true),
            new Line("Remaining time", share(price, now, from, to), price, now, to, true));
    if (!same) {
      subscription.put("billing_cycle_anchor", now);
    }
    Subscribing.setItem(subscription, item.path("id").asString(), price, from, to);
    var invoicing = new Invoicing(account);
    var invoice = invoicing.invoice(subscription, "subscription_update", lines);
    subscription.put("latest_invoice", invoice.path("id").asString());
    if (!invoicing.collect(invoice, new Wallets(account).of(customer).later())) {
      subscription.put("status", "past_due");
      account.tell("invoice.payment_failed", invoice);
    }
  }

  private static long share(ObjectNode price, long now, long start, long end) {
    return Math.round(price.path("unit_amount").asLong() * (double) (end - now) / (end - start));
  }
}
