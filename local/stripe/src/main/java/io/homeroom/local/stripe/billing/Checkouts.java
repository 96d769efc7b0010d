package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import io.homeroom.local.stripe.store.Shapes;
import tools.jackson.databind.node.ObjectNode;

/** What happens on a checkout's page, and to checkouts nobody comes to. */
public record Checkouts(Account account) {
  private static final String DESCRIPTION = "_of_payment";

  /** What is to be told of the payment; an object of its own beside the session. */
  public void describe(ObjectNode session, Form form) {
    var description = Form.parse("").values();
    form.describe(description);
    account.keep(
        description
            .put("id", DESCRIPTION + session.path("id").asString())
            .put("object", DESCRIPTION));
  }

  public ObjectNode open(String id) {
    var session = account.get("checkout.session", id);
    if (!session.path("status").asString().equals("open")) {
      throw Refusal.invalid(
          "session", "This Session has status %s.".formatted(session.path("status").asString()));
    }
    return session;
  }

  public ObjectNode expire(String id) {
    var session = open(id).put("status", "expired").putNull("url");
    account.tell("checkout.session.expired", session);
    return session;
  }

  public void expireAll() {
    account
        .store()
        .all(
            "checkout.session",
            session ->
                session.path("status").asString().equals("open")
                    && session.path("expires_at").asLong() <= account.now())
        .forEach(session -> expire(session.path("id").asString()));
  }

  /** Whether it is paid now; declined it stays open. */
  public boolean pay(String id, Card card, String email) {
    var session = open(id);
    session.set("customer_details", Shapes.of("checkout.customer").put("email", email));
    var paid =
        session.path("mode").asString().equals("subscription")
            ? subscribe(session, card)
            : payOnce(session, card);
    if (paid) {
      session.put("status", "complete").put("payment_status", "paid").putNull("url");
      account.tell("checkout.session.completed", session);
    } else {
      account.keep(session);
    }
    return paid;
  }

  private boolean payOnce(ObjectNode session, Card card) {
    var charging = new Charging(account);
    var intent =
        account
            .store()
            .find(session.path("payment_intent").asString(""))
            .orElseGet(
                () ->
                    charging.intent(
                        session.path("amount_total").asLong(),
                        session.path("currency").asString(),
                        session.path("customer").asString("")));
    intent.set("metadata", description(session));
    var paid = charging.charge(intent, card);
    session.put("payment_intent", intent.path("id").asString());
    return paid;
  }

  private boolean subscribe(ObjectNode session, Card card) {
    if (card.declineCode() != null) {
      return false;
    }
    var customer = customerOf(session);
    var price = (ObjectNode) session.at("/line_items/data/0/price");
    var form = Form.parse("");
    form.values().set("metadata", description(session));
    var subscription = new Subscribing(account).begin(customer, price, form, card);
    new Wallets(account).keep(customer, card);
    session
        .put("customer", customer)
        .put("subscription", subscription.path("id").asString())
        .put("invoice", subscription.path("latest_invoice").asString());
    return true;
  }

  private String customerOf(ObjectNode session) {
    var known = session.path("customer").asString("");
    if (!known.isEmpty()) {
      return known;
    }
    var customer = account.fresh("customer", "cus");
    customer.set("email", session.at("/customer_details/email"));
    account.tell("customer.created", customer);
    return customer.path("id").asString();
  }

  private ObjectNode description(ObjectNode session) {
    return account
        .store()
        .find(DESCRIPTION + session.path("id").asString())
        .map(kept -> kept.withObjectProperty("metadata"))
        .orElseGet(() -> Form.parse("").values());
  }
}
