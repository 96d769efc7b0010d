package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions whose periods nobody is asked to pay for a while. */
record Pausing(Account account) {
  private static final String PAUSE = "pause_collection";
  private static final String UNTIL = "resumes_at";

  static boolean isPaused(ObjectNode subscription) {
    return !subscription.path(PAUSE).isNull();
  }

  /** Begins or ends a pause, if the form says anything of one. */
  void ask(ObjectNode subscription, Form form) {
    if (!form.has(PAUSE)) {
      return;
    }
    var asked = form.part(PAUSE);
    if (asked.text("behavior").isEmpty()) {
      subscription.putNull(PAUSE);
      return;
    }
    if (!asked.required("behavior").equals("void")) {
      throw Refusal.invalid("pause_collection[behavior]", "Only void is known here.");
    }
    var pause = subscription.putObject(PAUSE).put("behavior", "void").putNull(UNTIL);
    asked.number(UNTIL).ifPresent(until -> pause.put(UNTIL, until));
  }

  /** Ends one whose time is over at a moment, and tells of it. */
  void endBy(ObjectNode subscription, long at) {
    if (isPaused(subscription)
        && subscription.at("/pause_collection/resumes_at").asLong(Long.MAX_VALUE) <= at) {
      account.tell("customer.subscription.updated", subscription.putNull(PAUSE));
    }
  }
}
