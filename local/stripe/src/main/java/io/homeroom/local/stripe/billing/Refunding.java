package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Gives back what was charged, never more. */
public record Refunding(Account account) {

  public ObjectNode refund(Form form) {
    var charge = charge(form);
    var left = charge.path("amount").asLong() - charge.path("amount_refunded").asLong();
    if (left == 0) {
      throw Refusal.because(
          "charge_already_refunded",
          "Charge %s has already been refunded.".formatted(charge.path("id").asString()));
    }
    if (charge.path("disputed").asBoolean()) {
      throw Refusal.because("charge_disputed", "This charge has been charged back.");
    }
    var amount = form.number("amount").orElse(left);
    if (amount < 1) {
      throw Refusal.invalid("amount", "Invalid positive integer");
    }
    if (amount > left) {
      throw Refusal.invalid(
          "amount",
          "Refund amount (%d) is greater than unrefunded amount on charge (%d)"
              .formatted(amount, left));
    }
    return refund(charge, amount, form);
  }

  private ObjectNode refund(ObjectNode charge, long amount, Form form) {
    var refund = account.fresh("refund", "re");
    refund
        .put("amount", amount)
        .put("charge", charge.path("id").asString())
        .put("payment_intent", charge.path("payment_intent").asString());
    refund.set("currency", charge.path("currency"));
    refund.set("customer", charge.path("customer"));
    form.text("reason").ifPresent(reason -> refund.put("reason", reason));
    form.describe(refund);
    refund.put("balance_transaction", new Balances(account).refunded(refund));
    var refunded = charge.path("amount_refunded").asLong() + amount;
    charge
        .put("amount_refunded", refunded)
        .put("refunded", refunded == charge.path("amount").asLong());
    account.tell("refund.created", refund);
    account.tell("charge.refunded", charge);
    return refund;
  }

  private ObjectNode charge(Form form) {
    var charge =
        form.text("charge")
            .or(() -> form.text("payment_intent").map(this::latestCharge))
            .map(id -> account.get("charge", id))
            .orElseThrow(() -> Refusal.missing("payment_intent"));
    if (!charge.path("paid").asBoolean()) {
      throw Refusal.invalid("charge", "This charge has not been paid.");
    }
    return charge;
  }

  private String latestCharge(String intent) {
    return account.get("payment_intent", intent).path("latest_charge").asString("");
  }
}
