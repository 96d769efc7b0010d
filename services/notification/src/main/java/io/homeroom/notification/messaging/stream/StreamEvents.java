package io.homeroom.notification.messaging.stream;

import io.homeroom.notification.stream.EndingSession;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events that concern open sockets. */
@Configuration(proxyBeanMethods = false)
class StreamEvents {

  @Bean
  EventSubscription streamSubscription(EndingSession sessions) {
    return EventSubscription.named("notification.stream")
        .topic("homeroom.identity.session")
        .on(
            SessionEnded.TYPE,
            SessionEnded.class,
            event -> sessions.end(event.data().personId(), event.data().sessionId()));
  }
}
