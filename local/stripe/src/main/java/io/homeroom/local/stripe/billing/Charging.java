package io.homeroom.local.stripe.billing;

import io.homeroom.local.emulator.store.Store;
import io.homeroom.local.stripe.store.Shapes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes what a payment intent is about from a card, or is declined. */
public record Charging(Account account) {

  public ObjectNode intent(long amount, String currency, String customer) {
    var intent = account.fresh("payment_intent", "pi");
    intent.put("amount", amount).put("currency", currency);
    intent.put("client_secret", intent.path("id").asString() + "_secret_" + Store.newId("x"));
    if (!customer.isEmpty()) {
      intent.put("customer", customer);
    }
    account.tell("payment_intent.created", intent);
    return intent;
  }

  /** Changes the intent, which is kept; whether it has succeeded. */
  public boolean charge(ObjectNode intent, Card card) {
    var charge = chargeOf(intent, card);
    var declined = card.declineCode();
    if (declined != null) {
      decline(intent, charge, declined);
      return false;
    }
    succeed(intent, charge);
    if (card == Card.DISPUTED) {
      new Disputing(account).dispute(charge.path("id").asString());
    }
    return true;
  }

  private ObjectNode chargeOf(ObjectNode intent, Card card) {
    var charge = account.fresh("charge", "ch");
    for (var same : new String[] {"amount", "currency", "customer", "description", "metadata"}) {
      charge.set(same, intent.path(same).deepCopy());
    }
    charge
        .put("payment_intent", intent.path("id").asString())
        .put("payment_method", Store.newId("pm"));
    var details = JsonMapper.shared().createObjectNode().put("type", "card");
    details.set("card", Shapes.of("charge.card").put("last4", card.lastFour()));
    charge.set("payment_method_details", details);
    return charge;
  }

  private void decline(ObjectNode intent, ObjectNode charge, String code) {
    charge
        .put("paid", false)
        .put("captured", false)
        .put("status", "failed")
        .put("failure_code", "card_declined")
        .put("failure_message", "Your card was declined.");
    charge
        .withObjectProperty("outcome")
        .put("network_status", "declined_by_network")
        .put("reason", code)
        .put("seller_message", "The bank did not return any further details.")
        .put("type", "issuer_declined");
    intent.put("status", "requires_payment_method");
    intent.put("latest_charge", charge.path("id").asString());
    intent.set(
        "last_payment_error",
        JsonMapper.shared()
            .createObjectNode()
            .put("type", "card_error")
            .put("code", "card_declined")
            .put("decline_code", code)
            .put("message", "Your card was declined."));
    account.tell("charge.failed", charge);
    account.tell("payment_intent.payment_failed", intent);
  }

  private void succeed(ObjectNode intent, ObjectNode charge) {
    var amount = charge.path("amount").asLong();
    var entry = new Balances(account).charged(charge);
    charge.put("amount_captured", amount).put("balance_transaction", entry);
    intent
        .put("status", "succeeded")
        .put("amount_received", amount)
        .put("latest_charge", charge.path("id").asString())
        .put("payment_method", charge.path("payment_method").asString())
        .putNull("last_payment_error");
    account.tell("charge.succeeded", charge);
    account.tell("payment_intent.succeeded", intent);
  }
}
