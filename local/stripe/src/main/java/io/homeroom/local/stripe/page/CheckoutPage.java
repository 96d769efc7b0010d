package io.homeroom.local.stripe.page;

import io.homeroom.local.emulator.fault.Fault;
import io.homeroom.local.emulator.fault.Faults;
import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.emulator.http.Html;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Card;
import io.homeroom.local.stripe.billing.Checkouts;
import io.homeroom.local.stripe.http.Form;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /pay/<session> card=4242...}: paid, one is sent on; declined, one may try again. */
public final class CheckoutPage extends Page {
  private final Checkouts checkouts;
  private final Faults faults;

  public CheckoutPage(Account account, Faults faults) {
    super(account);
    this.checkouts = new Checkouts(account);
    this.faults = faults;
  }

  @Override
  Answer show(String id) {
    return Answer.page(200, page(checkouts.open(id), ""));
  }

  @Override
  Answer act(String id, Form form) {
    var session = checkouts.open(id);
    var card = Card.of(form.text("card").orElse(Card.GOOD.number()));
    var email = form.text("email").orElse("payer@homeroom.test");
    if (checkouts.pay(id, faults.strikes(Fault.Kind.DECLINE) ? Card.DECLINED : card, email)) {
      return Answer.elsewhere(
          session.path("success_url").asString().replace("{CHECKOUT_SESSION_ID}", id));
    }
    return Answer.page(402, page(session, "<p role=alert>Your card was declined.</p>"));
  }

  private static String page(ObjectNode session, String notice) {
    var lines = new StringBuilder();
    for (var item : session.at("/line_items/data")) {
      lines.append(
          "<p>%d × %s</p>"
              .formatted(
                  item.path("quantity").asLong(),
                  Html.text(item.path("description").asString(""))));
    }
    var total =
        Html.amount(session.path("amount_total").asLong(), session.path("currency").asString());
    return Html.page(
        WHOM,
        "Checkout",
        """
        %s%s<form method="post"><label>E-mail <input name="email" type="email" value="payer@homeroom.test"></label>
        <label>Card <input name="card" value="4242424242424242" list="cards"></label>
        <datalist id="cards"><option>4242424242424242<option>4000000000000002<option>4000000000009995
        <option>4000000000000341<option>4000000000000259</datalist>
        <button>Pay %s</button></form><p><a href="%s">Walk away</a></p>
        """
            .formatted(notice, lines, total, Html.text(session.path("cancel_url").asString("#"))));
  }
}
