package io.homeroom.booking.schedule.messaging;

import io.homeroom.booking.schedule.planning.LosingCoach;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CoachEvents {
  private final LosingCoach losing;

  CoachEvents(LosingCoach losing) {
    this.losing = losing;
  }

  @Bean
  EventSubscription coachSubscription() {
    return EventSubscription.named("booking.coach")
        .topic("homeroom.identity.person")
        .topic("homeroom.identity.role")
        .on(PersonGone.CLOSED, PersonGone.class, event -> gone(event.data()))
        .on(PersonGone.SUSPENDED, PersonGone.class, event -> gone(event.data()))
        .on(RoleTaken.TYPE, RoleTaken.class, event -> taken(event.data()));
  }

  private void gone(PersonGone event) {
    losing.lose(event.personId(), event.occurredAt());
  }

  private void taken(RoleTaken event) {
    if (event.isCoach()) {
      losing.lose(event.personId(), event.occurredAt());
    }
  }
}
