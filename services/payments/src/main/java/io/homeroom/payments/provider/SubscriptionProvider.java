package io.homeroom.payments.provider;

import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import java.util.List;
import java.util.UUID;

/**
 * Who collects what is paid period by period. As with single payments, what carries an id is done
 * once.
 */
public interface SubscriptionProvider {

  /** What a plan costs, each month or each year. */
  record Price(String plan, long minor, String currency, boolean yearly) {}

  /** Who the family is there. */
  String customer(UUID family);

  OpenSession openSubscription(UUID id, String customer, Price price);

  /** Ends one before it is paid, and tells how it stands then. */
  SessionState end(String sessionId);

  /** With the end of its period, or not after all. */
  SubscriptionMoved cancel(String subscriptionId, boolean cancelled);

  SubscriptionMoved change(String subscriptionId, Price price);

  /** At once, though its period is paid. */
  SubscriptionMoved endNow(String subscriptionId);

  /** Ends whatever a customer pays for, and knows it no more. */
  void forget(String customer);

  /** All that are not over, by the provider's ids. */
  List<String> running();

  /** Where a customer sees its invoices. */
  String portal(String customer);
}
