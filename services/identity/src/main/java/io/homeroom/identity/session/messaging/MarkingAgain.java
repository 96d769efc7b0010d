package io.homeroom.identity.session.messaging;

import io.homeroom.identity.session.SessionMarkers;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hears of our own revocations, so that the marker is set even if we crashed right after the
 * commit. With Redis away there is nothing to gain by waiting: the settlement is repeated anyway.
 */
@Configuration(proxyBeanMethods = false)
class MarkingAgain {
  private static final Logger LOG = LoggerFactory.getLogger(MarkingAgain.class);

  record Revoked(String sessionId) {}

  private final SessionMarkers markers;

  MarkingAgain(SessionMarkers markers) {
    this.markers = markers;
  }

  @Bean
  EventSubscription ownRevocations() {
    return EventSubscription.named("identity-session-markers")
        .topic(SessionTopic.NAME)
        .on("identity.session-revoked.v1", Revoked.class, this::mark);
  }

  private void mark(IncomingEvent<Revoked> event) {
    try {
      markers.revoked(event.data().sessionId());
    } catch (RuntimeException away) {
      LOG.warn("Could not mark a session as revoked and will try again: {}", away.toString());
    }
  }
}
