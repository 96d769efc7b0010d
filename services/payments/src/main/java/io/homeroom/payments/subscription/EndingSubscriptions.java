package io.homeroom.payments.subscription;

import io.homeroom.payments.provider.Happening.SubscriptionMoved;
import io.homeroom.payments.provider.ProviderRefused;
import io.homeroom.payments.provider.SessionState;
import io.homeroom.payments.provider.SubscriptionProvider;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends subscriptions, with what is paid or at once. */
@Component
public class EndingSubscriptions {
  private static final Logger LOG = LoggerFactory.getLogger(EndingSubscriptions.class);
  private final FamilySubscriptions subscriptions;
  private final FollowingSubscriptions following;
  private final SubscriptionProvider provider;
  private final Clock clock;

  EndingSubscriptions(
      FamilySubscriptions subscriptions,
      FollowingSubscriptions following,
      SubscriptionProvider provider,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.following = following;
    this.provider = provider;
    this.clock = clock;
  }

  /** At once, whatever is paid; nobody can pay on its page any more. */
  void end(Subscription subscription) {
    switch (subscription.status()) {
      case INCOMPLETE -> {
        endPage(subscription);
        subscriptions.abandon(subscription.id(), subscription.sessionId());
      }
      case ACTIVE, CANCELLING, PAST_DUE, UNPAID -> endNow(subscription);
      case ENDED -> {}
    }
  }

  /**
   * A page on which somebody has paid stays: its subscription is told of, and ended then. One whose
   * end nobody told of is asked for.
   */
  void endWithWhatIsPaid(Subscription subscription) {
    switch (subscription.status()) {
      case INCOMPLETE -> {
        if (endPage(subscription) instanceof SessionState.Ended) {
          subscriptions.abandon(subscription.id(), subscription.sessionId());
        }
      }
      case ACTIVE -> cancel(subscription);
      case PAST_DUE, UNPAID -> endNow(subscription);
      case CANCELLING -> {
        if (subscription.overBy().isBefore(clock.instant())) {
          endNow(subscription);
        }
      }
      case ENDED -> {}
    }
  }

  /** With the end of its period, unless it has ended. */
  public Subscription cancel(UUID id) {
    return unlessEnded(id, this::cancel);
  }

  /** It does not end after all, unless it has ended. */
  public Subscription goOn(UUID id) {
    return unlessEnded(id, known -> ask(known, () -> provider.cancel(known.atProvider(), false)));
  }

  private Subscription unlessEnded(UUID id, UnaryOperator<Subscription> step) {
    var known = subscriptions.get(id);
    return known.status() == SubscriptionStatus.ENDED ? known : step.apply(known);
  }

  /**
   * With the end of its period; if that could not be paid, at once: its card would be asked for it
   * again. Only the provider's answer tells for sure whether it was paid.
   */
  Subscription cancel(Subscription subscription) {
    var cancelled = ask(subscription, () -> provider.cancel(subscription.atProvider(), true));
    return switch (cancelled.status()) {
      case PAST_DUE, UNPAID -> endNow(cancelled);
      case INCOMPLETE, ACTIVE, CANCELLING, ENDED -> cancelled;
    };
  }

  private SessionState endPage(Subscription subscription) {
    var session = subscription.sessionId();
    return session == null ? new SessionState.Ended() : provider.end(session);
  }

  private Subscription endNow(Subscription subscription) {
    return ask(subscription, () -> provider.endNow(subscription.atProvider()));
  }

  /** Of one that has ended already nobody may have told. */
  private Subscription ask(Subscription subscription, Supplier<SubscriptionMoved> question) {
    return following.followAnswer(answer(subscription, question));
  }

  private SubscriptionMoved answer(
      Subscription subscription, Supplier<SubscriptionMoved> question) {
    try {
      return question.get();
    } catch (ProviderRefused refused) {
      var known = known(subscription);
      if (SubscriptionStatus.of(known) != SubscriptionStatus.ENDED) {
        throw refused;
      }
      LOG.warn("Subscription {} was over: {}", subscription.id(), refused.getMessage());
      return known;
    }
  }

  /** What the provider knows nothing of is over. */
  private SubscriptionMoved known(Subscription subscription) {
    try {
      return provider.get(subscription.atProvider());
    } catch (ProviderRefused refused) {
      if (!refused.isMissing()) {
        throw refused;
      }
      return new SubscriptionMoved(
          subscription.atProvider(),
          subscription.id().toString(),
          null,
          subscription.plan(),
          "canceled",
          false,
          subscription.until(),
          null,
          clock.instant());
    }
  }
}
