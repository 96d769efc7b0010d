package io.homeroom.local.stripe.page;

import io.homeroom.local.emulator.http.Answer;
import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Renewing;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;

/**
 * {@code POST /_clocks/<customer> days=32}: so much later for that customer, who lives by a test
 * clock from then on. Stripe knows clocks for customers alone that begin with one.
 */
public final class ClockDesk extends Page {
  private static final long DAY = 86_400;
  private final Account account;

  public ClockDesk(Account account) {
    super(account);
    this.account = account;
  }

  @Override
  Answer show(String id) {
    return Answer.json(200, account.get("customer", id).toPrettyString());
  }

  @Override
  Answer act(String id, Form form) {
    var customer = account.get("customer", id);
    var days = form.number("days").orElseThrow(() -> Refusal.missing("days"));
    var later = account.nowOf(id) + days * DAY;
    var clock = account.fresh("test_helpers.test_clock", "clock");
    account.keep(clock.put("frozen_time", later).put("deletes_after", account.now() + 30 * DAY));
    account.keep(customer.put("test_clock", clock.path("id").asString()));
    new Renewing(account).renewAll();
    return Answer.json(200, clock.toPrettyString());
  }
}
