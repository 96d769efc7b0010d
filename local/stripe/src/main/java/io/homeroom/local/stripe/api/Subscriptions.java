package io.homeroom.local.stripe.api;

import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Renewing;
import io.homeroom.local.stripe.billing.Subscribing;
import io.homeroom.local.stripe.billing.Wallets;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions as the API begins, changes and ends them, and their invoices. */
record Subscriptions(Account account) {

  ObjectNode create(Form form) {
    var customer = account.get("customer", form.required("customer")).path("id").asString();
    var price =
        form.list("items").stream()
            .findFirst()
            .map(item -> account.get("price", item.required("price")))
            .orElseThrow(() -> Refusal.missing("items"));
    return new Subscribing(account).begin(customer, price, form, new Wallets(account).of(customer));
  }

  ObjectNode update(String id, Form form) {
    return new Subscribing(account).update(account.get("subscription", id), form);
  }

  /** One that is over is as one that never was. */
  ObjectNode cancel(String id) {
    var subscription = account.get("subscription", id);
    if (subscription.path("status").asString().equals("canceled")) {
      throw Refusal.unknown("subscription", id);
    }
    return new Subscribing(account).end(subscription, "cancellation_requested");
  }

  /** Asks for it at once, as when a customer has another card now. */
  ObjectNode pay(String invoiceId) {
    var invoice = account.get("invoice", invoiceId);
    var subscription =
        account.get(
            "subscription", invoice.at("/parent/subscription_details/subscription").asString(""));
    var customer = invoice.path("customer").asString();
    new Renewing(account).attempt(subscription, invoice, customer, account.nowOf(customer));
    if (!invoice.path("status").asString().equals("paid")) {
      throw Refusal.declined("card_declined");
    }
    return invoice;
  }
}
