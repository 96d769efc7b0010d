package io.homeroom.local.stripe.api;

import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.billing.Renewing;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Time that stands still for some customers, until it is moved on. */
record TestClocks(Account account) {

  ObjectNode create(Form form) {
    var clock = account.fresh("test_helpers.test_clock", "clock");
    var frozen = form.number("frozen_time").orElseThrow(() -> Refusal.missing("frozen_time"));
    clock.put("frozen_time", frozen).put("deletes_after", account.now() + 30L * 86_400);
    form.text("name").ifPresent(name -> clock.put("name", name));
    account.tell("test_helpers.test_clock.created", clock);
    return clock;
  }

  ObjectNode advance(String id, Form form) {
    var clock = account.get("test_helpers.test_clock", id);
    var to = form.number("frozen_time").orElseThrow(() -> Refusal.missing("frozen_time"));
    if (to <= clock.path("frozen_time").asLong()) {
      throw Refusal.invalid("frozen_time", "Time goes forward only.");
    }
    account.keep(clock.put("frozen_time", to));
    new Renewing(account).renewAll();
    account.tell("test_helpers.test_clock.ready", clock);
    return clock;
  }
}
