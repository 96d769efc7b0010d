package io.homeroom.notification.messaging.payments;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a family's subscription stands now.
 *
 * @param until the end of what is paid for
 * @param version counts its changes
 */
record SubscriptionChanged(
    UUID subscriptionId,
    UUID familyId,
    String status,
    @Nullable Instant until,
    long version,
    Instant occurredAt)
    implements News {

  static final String TYPE = "payments.subscription-changed.v1";

  @Override
  public Wording wording() {
    return Wording.PLAN;
  }

  @Override
  public Map<String, String> facts() {
    var facts = new HashMap<String, String>();
    facts.put("subscriptionId", subscriptionId.toString());
    if (until != null) {
      facts.put("paidUntil", until.toString());
    }
    return facts;
  }
}
