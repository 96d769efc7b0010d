package io.homeroom.notification.messaging.learning;

import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What children are told of their tasks. */
@Configuration(proxyBeanMethods = false)
class LearningEvents {

  @Bean
  EventSubscription learningSubscription(InformingPerson person) {
    return EventSubscription.named("notification.learning")
        .topic("homeroom.progress.task")
        .on(
            TaskAssigned.TYPE,
            TaskAssigned.class,
            event -> person.inform(event.data().childId(), event.data().toNotice(event.id())))
        .on(
            TaskAttempted.TYPE,
            TaskAttempted.class,
            event -> person.inform(event.data().childId(), event.data().toNotice(event.id())));
  }
}
