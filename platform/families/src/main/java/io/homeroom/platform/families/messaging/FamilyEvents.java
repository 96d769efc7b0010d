package io.homeroom.platform.families.messaging;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.families.ChildGrown;
import io.homeroom.platform.families.Directory;
import io.homeroom.platform.messaging.EventSubscription;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FamilyEvents {
  private final Directory directory;
  private final ApplicationEventPublisher events;

  FamilyEvents(Directory directory, ApplicationEventPublisher events) {
    this.directory = directory;
    this.events = events;
  }

  @Bean
  EventSubscription directorySubscription(@Value("${spring.application.name}") String service) {
    return EventSubscription.named(service + ".directory")
        .topic("homeroom.identity.family")
        .on(
            ChildAdded.TYPE,
            ChildAdded.class,
            event -> directory.learn(event.data().child(), event.data().occurredAt()))
        .on(
            ChildRemoved.TYPE,
            ChildRemoved.class,
            event -> gone(event.data().child(), event.data().occurredAt()))
        .on(ChildCameOfAge.TYPE, ChildCameOfAge.class, event -> grown(event.data()));
  }

  private void grown(ChildCameOfAge event) {
    gone(event.child(), event.occurredAt());
    events.publishEvent(new ChildGrown(event.child(), event.nextFamilyId()));
  }

  private void gone(Child child, Instant at) {
    directory.forget(child, at);
    events.publishEvent(new ChildGone(child));
  }
}
