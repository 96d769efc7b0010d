package io.homeroom.payments.subscription;

import io.homeroom.payments.subscription.family.Customers;
import io.homeroom.payments.subscription.family.FormerFamilies;
import io.homeroom.payments.subscription.family.Leavers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of subscriptions when a family is not what it was; the provider is told later. */
@Component
public class ChangingFamilies {
  private final SubscriptionSteps steps;
  private final Customers customers;
  private final Leavers leavers;
  private final FormerFamilies former;

  ChangingFamilies(
      SubscriptionSteps steps, Customers customers, Leavers leavers, FormerFamilies former) {
    this.steps = steps;
    this.customers = customers;
    this.leavers = leavers;
    this.former = former;
  }

  /** There is no such family any more. */
  public void close(UUID family) {
    steps.close(family);
    former.forget(family);
  }

  /** Somebody belongs to it no more, and others do. */
  public void leave(UUID family, UUID person) {
    steps.leave(family, person);
  }

  /** Somebody belongs to it, perhaps again. */
  public void join(UUID family, UUID person) {
    leavers.welcomeBack(family, person);
  }

  /** Somebody is nobody any more, wherever they have paid; {@code family}: where others stay. */
  public void leaveAll(UUID person, @Nullable UUID family) {
    customers.familiesOf(person).forEach(paid -> leave(paid, person));
    if (family != null) {
      leave(family, person);
    }
  }

  /** Somebody works with Homeroom, and what they had has become a safe. */
  public void leaveForWork(UUID family, UUID person) {
    former.keep(family, person);
  }

  /** Somebody does that no more. */
  public void leaveWork(UUID person) {
    former.forgetThatOf(person);
  }
}
