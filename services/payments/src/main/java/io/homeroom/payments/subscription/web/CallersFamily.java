package io.homeroom.payments.subscription.web;

import io.homeroom.payments.subscription.family.FormerFamilies;
import io.homeroom.payments.subscription.refusal.SubscriptionNotFound;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose subscriptions a caller may see. */
@Component
class CallersFamily {
  private final FormerFamilies formerFamilies;

  CallersFamily(FormerFamilies formerFamilies) {
    this.formerFamilies = formerFamilies;
  }

  /** A parent's family, or that of a parent who is staff now. */
  Optional<UUID> presentOrFormer(Caller caller) {
    return caller.role() == Role.PARENT
        ? Optional.of(of(caller))
        : formerFamilies.of(caller.personId());
  }

  static UUID of(Caller caller) {
    return Optional.ofNullable(caller.familyId()).orElseThrow(SubscriptionNotFound::new);
  }
}
