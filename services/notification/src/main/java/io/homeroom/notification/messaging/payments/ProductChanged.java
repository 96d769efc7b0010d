package io.homeroom.notification.messaging.payments;

import io.homeroom.notification.messaging.Sum;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a product that a family gets each month stands now.
 *
 * @param reference by which its seller knows it
 * @param minor what a month costs
 * @param until the end of what is paid for
 * @param version counts its changes
 */
record ProductChanged(
    UUID subscriptionId,
    String reference,
    UUID familyId,
    long minor,
    String currency,
    String status,
    @Nullable Instant until,
    long version,
    Instant occurredAt)
    implements News {

  static final String TYPE = "payments.product-subscription-changed.v1";
  private static final String BOX = "box:";
  private static final String PACKAGE = "package:";

  /** Of what else may be sold by the month one day there are no words. */
  boolean hasWords() {
    return isBox() || reference.startsWith(PACKAGE);
  }

  private boolean isBox() {
    return reference.startsWith(BOX);
  }

  @Override
  public Wording wording() {
    return isBox() ? Wording.BOX : Wording.CREDITS;
  }

  @Override
  public Map<String, String> facts() {
    var facts = new HashMap<String, String>();
    facts.put("subscriptionId", subscriptionId.toString());
    facts.put(
        isBox() ? "boxId" : "monthlyPackageId", reference.substring(reference.indexOf(':') + 1));
    facts.put("price", new Sum(minor, currency).inWords());
    if (until != null) {
      facts.put("paidUntil", until.toString());
    }
    return facts;
  }
}
