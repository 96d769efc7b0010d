package io.homeroom.local.stripe.page;

import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Disputing;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;

/**
 * {@code POST /_disputes/<charge>} opens one, {@code POST /_disputes/<dispute> status=won|lost}
 * ends it.
 */
public final class DisputeDesk extends Page {
  private final Disputing disputing;
  private final Account account;

  public DisputeDesk(Account account) {
    super(account);
    this.account = account;
    this.disputing = new Disputing(account);
  }

  @Override
  Answer show(String id) {
    return Answer.json(200, account.get("dispute", id).toPrettyString());
  }

  @Override
  Answer act(String id, Form form) {
    if (id.startsWith("ch_")) {
      return Answer.json(200, disputing.dispute(id).toPrettyString());
    }
    var won =
        switch (form.required("status")) {
          case "won" -> true;
          case "lost" -> false;
          default -> throw Refusal.invalid("status", "won or lost");
        };
    return Answer.json(200, disputing.close(id, won).toPrettyString());
  }
}
