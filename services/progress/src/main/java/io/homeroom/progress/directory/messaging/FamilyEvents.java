package io.homeroom.progress.directory.messaging;

import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.progress.directory.Child;
import io.homeroom.progress.directory.ChildGone;
import io.homeroom.progress.directory.Directory;
import java.time.Instant;
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
  EventSubscription directorySubscription() {
    return EventSubscription.named("progress.directory")
        .topic("homeroom.identity.family")
        .on(
            ChildAdded.TYPE,
            ChildAdded.class,
            event -> directory.learn(event.data().child(), event.data().occurredAt()))
        .on(
            ChildRemoved.TYPE,
            ChildRemoved.class,
            event -> gone(event.data().child(), event.data().occurredAt()))
        .on(
            ChildCameOfAge.TYPE,
            ChildCameOfAge.class,
            event -> gone(event.data().child(), event.data().occurredAt()));
  }

  private void gone(Child child, Instant at) {
    directory.forget(child, at);
    events.publishEvent(new ChildGone(child));
  }
}
