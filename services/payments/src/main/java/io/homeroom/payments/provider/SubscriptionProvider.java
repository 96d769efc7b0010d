package io.homeroom.payments.provider;

import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who collects what is paid period by period. As with single payments, what carries an id is done
 * once.
 */
public interface SubscriptionProvider {

  /**
   * What is charged, each month or each year.
   *
   * @param plan by which it is known, as its subscriptions are
   * @param name what people read
   */
  record Price(String plan, String name, long minor, String currency, boolean yearly) {}

  /** Somebody new there, once for a subscription that is begun in a family. */
  String customer(UUID subscription, UUID family);

  OpenSession openSubscription(UUID id, String customer, Price price);

  /** Ends one before it is paid, and tells how it stands then. */
  SessionState end(String sessionId);

  /** With the end of its period, or not after all. */
  SubscriptionMoved cancel(String subscriptionId, boolean cancelled);

  SubscriptionMoved change(String subscriptionId, Price price);

  /** Charges nothing for periods that begin before a moment; null: until it goes on. */
  SubscriptionMoved pause(String subscriptionId, @Nullable Instant until);

  /** Charges the next period again. */
  SubscriptionMoved goOn(String subscriptionId);

  /** At once, though its period is paid. */
  SubscriptionMoved endNow(String subscriptionId);

  /** How it stands, also when it is over. */
  SubscriptionMoved get(String subscriptionId);

  /** Takes a customer's cards away, if it is one still: nothing can be paid by them any more. */
  void detachCards(String customer);

  /** Ends whatever a customer pays for, and knows it no more. */
  void forget(String customer);

  /** All that are not over, by the provider's ids. */
  List<String> running();

  /** Where a customer sees its invoices. */
  String portal(String customer);
}
