package io.homeroom.payments.subscription.messaging;

import io.homeroom.payments.subscription.FormerFamilies;
import io.homeroom.payments.subscription.Subscribing;
import io.homeroom.platform.messaging.EventSubscription;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FamilyNews {

  /** Identity knows a family no more. */
  record FamilyClosed(UUID familyId) {
    static final String TYPE = "identity.family-closed.v1";
  }

  /** Somebody works with Homeroom; before families were told with it, there is none. */
  record RoleGranted(UUID personId, @Nullable UUID familyId) {
    static final String TYPE = "identity.role-granted.v1";
  }

  /** Somebody does that no more; told before the next role is granted. */
  record RoleTaken(UUID personId) {
    static final String TYPE = "identity.role-taken.v1";
  }

  private final Subscribing subscribing;
  private final FormerFamilies families;

  FamilyNews(Subscribing subscribing, FormerFamilies families) {
    this.subscribing = subscribing;
    this.families = families;
  }

  @Bean
  EventSubscription newsOfSubscribers() {
    return EventSubscription.named("payments.subscription")
        .topic("homeroom.identity.family")
        .topic("homeroom.identity.role")
        .on(FamilyClosed.TYPE, FamilyClosed.class, event -> close(event.data().familyId()))
        .on(RoleGranted.TYPE, RoleGranted.class, event -> leave(event.data()))
        .on(
            RoleTaken.TYPE,
            RoleTaken.class,
            event -> families.forgetThatOf(event.data().personId()));
  }

  private void close(UUID family) {
    subscribing.close(family);
    families.forget(family);
  }

  private void leave(RoleGranted granted) {
    if (granted.familyId() != null) {
      families.keep(granted.familyId(), granted.personId());
    }
  }
}
