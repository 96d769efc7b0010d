package io.homeroom.local.stripe.page;

import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.http.Html;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Card;
import io.homeroom.local.stripe.billing.Subscribing;
import io.homeroom.local.stripe.billing.Wallets;
import io.homeroom.local.stripe.http.Form;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code POST /portal/<session> act=cancel|resume|card}: a customer's own subscriptions, and the
 * card that pays for them.
 */
public final class PortalPage extends Page {
  private final Account account;

  public PortalPage(Account account) {
    super(account);
    this.account = account;
  }

  @Override
  Answer show(String id) {
    var session = account.get("billing_portal.session", id);
    var body = new StringBuilder();
    for (var subscription : subscriptionsOf(session)) {
      body.append("<p>%s</p>".formatted(Html.text(subscription.path("status").asString())));
    }
    for (var card : new Wallets(account).methodsOf(session.path("customer").asString())) {
      body.append(
          "<p>Card ending in %s</p>".formatted(Html.text(card.at("/card/last4").asString())));
    }
    body.append(
        """
        <form method="post"><button name="act" value="cancel">Cancel at the end of the period</button>
        <button name="act" value="resume">Go on after all</button>
        <label>Card <input name="card" value="4242424242424242"></label>
        <button name="act" value="card">Use this card</button></form>
        """);
    return Answer.page(200, Html.page(WHOM, "Subscriptions", body.toString()));
  }

  @Override
  Answer act(String id, Form form) {
    var session = account.get("billing_portal.session", id);
    var act = form.required("act");
    if (act.equals("card")) {
      new Wallets(account)
          .keep(session.path("customer").asString(), Card.of(form.required("card")));
    } else {
      var end = Form.parse("cancel_at_period_end=" + act.equals("cancel"));
      subscriptionsOf(session).forEach(it -> new Subscribing(account).update(it, end));
    }
    return Answer.elsewhere(session.path("return_url").asString("/portal/" + id));
  }

  private Iterable<ObjectNode> subscriptionsOf(ObjectNode session) {
    return account
        .store()
        .all(
            "subscription",
            it ->
                it.path("customer").equals(session.path("customer"))
                    && !it.path("status").asString().equals("canceled"));
  }
}
