package io.homeroom.payments;

import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.Owned;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** What families have, for others to ask for. */
record Belongings(Till till, Subscribers subscribers, Tokens tokens) {

  Map<String, Callable<Owned>> all() {
    return Map.of("paymentId", this::payment, "subscriptionId", this::subscription);
  }

  /** The parent who has paid is called as the family is. */
  private Owned payment() {
    var paid = till.paid();
    return owned(paid.family(), Map.of("paymentId", paid.id()))
        .withFormer(tokens.parent(paid.family(), UUID.randomUUID()));
  }

  /** Who pays for it may cancel it as a former parent too. */
  private Owned subscription() {
    var family = UUID.randomUUID();
    return owned(family, Map.of("subscriptionId", subscribers.subscribed(family)));
  }

  private Owned owned(UUID family, Map<String, UUID> ids) {
    return Owned.by("parent", tokens.parent(UUID.randomUUID(), family), ids);
  }
}
