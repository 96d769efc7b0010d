package io.homeroom.booking.feed.messaging;

import io.homeroom.booking.feed.Feeds;
import io.homeroom.platform.families.ChildGone;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class EndingFeeds {
  private final Feeds feeds;

  EndingFeeds(Feeds feeds) {
    this.feeds = feeds;
  }

  @Bean
  EventSubscription feedSubscription() {
    return EventSubscription.named("booking.feed")
        .topic("homeroom.identity.family")
        .topic("homeroom.identity.person")
        .topic("homeroom.identity.role")
        .on(GuardianLeft.TYPE, GuardianLeft.class, event -> feeds.end(event.data().guardianId()))
        .on(PersonGone.CLOSED, PersonGone.class, event -> feeds.end(event.data().personId()))
        .on(PersonGone.SUSPENDED, PersonGone.class, event -> feeds.end(event.data().personId()))
        .on(
            RoleTaken.TYPE,
            RoleTaken.class,
            event -> feeds.end(event.data().personId(), event.data().role()));
  }

  @EventListener
  void on(ChildGone event) {
    feeds.end(event.child().id());
  }
}
