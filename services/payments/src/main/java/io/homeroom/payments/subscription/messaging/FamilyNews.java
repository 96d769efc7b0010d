package io.homeroom.payments.subscription.messaging;

import io.homeroom.payments.subscription.ChangingFamilies;
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

  /** A parent belongs to a family no more. */
  record GuardianLeft(UUID familyId, UUID guardianId) {
    static final String TYPE = "identity.guardian-left.v1";
  }

  /** A parent belongs to a family, which may be one they have left before. */
  record GuardianJoined(UUID familyId, UUID guardianId) {
    static final String TYPE = "identity.guardian-joined.v1";
  }

  /** A person is nobody any more; where the family ends with them, that is told by itself. */
  record AccountClosed(UUID personId, @Nullable UUID familyId, boolean familyClosed) {
    static final String TYPE = "identity.account-closed.v1";

    @Nullable UUID familyOfOthers() {
      return familyClosed ? null : familyId;
    }
  }

  private final ChangingFamilies families;

  FamilyNews(ChangingFamilies families) {
    this.families = families;
  }

  @Bean
  EventSubscription newsOfSubscribers() {
    return EventSubscription.named("payments.subscription")
        .topic("homeroom.identity.family")
        .topic("homeroom.identity.person")
        .topic("homeroom.identity.role")
        .on(FamilyClosed.TYPE, FamilyClosed.class, event -> families.close(event.data().familyId()))
        .on(GuardianLeft.TYPE, GuardianLeft.class, event -> leave(event.data()))
        .on(GuardianJoined.TYPE, GuardianJoined.class, event -> join(event.data()))
        .on(AccountClosed.TYPE, AccountClosed.class, event -> leave(event.data()))
        .on(RoleGranted.TYPE, RoleGranted.class, event -> leave(event.data()))
        .on(RoleTaken.TYPE, RoleTaken.class, event -> families.leaveWork(event.data().personId()));
  }

  private void leave(GuardianLeft left) {
    families.leave(left.familyId(), left.guardianId());
  }

  private void join(GuardianJoined joined) {
    families.join(joined.familyId(), joined.guardianId());
  }

  private void leave(AccountClosed closed) {
    families.leaveAll(closed.personId(), closed.familyOfOthers());
  }

  private void leave(RoleGranted granted) {
    if (granted.familyId() != null) {
      families.leaveForWork(granted.familyId(), granted.personId());
    }
  }
}
