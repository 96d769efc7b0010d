package io.homeroom.marketplace.box.messaging;

import io.homeroom.marketplace.box.FollowingBoxes;
import io.homeroom.marketplace.box.GivingMonthsBack;
import io.homeroom.marketplace.box.OwingBoxes;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What payments tells of boxes, and identity of their families. */
@Configuration(proxyBeanMethods = false)
class BoxNews {
  private final OwingBoxes owing;
  private final GivingMonthsBack givingBack;
  private final FollowingBoxes following;

  BoxNews(OwingBoxes owing, GivingMonthsBack givingBack, FollowingBoxes following) {
    this.owing = owing;
    this.givingBack = givingBack;
    this.following = following;
  }

  @Bean
  EventSubscription boxSubscription() {
    return EventSubscription.named("marketplace.box")
        .topic("homeroom.payments.subscription")
        .topic("homeroom.identity.person")
        .on(PeriodPaid.TYPE, PeriodPaid.class, event -> paid(event.data()))
        .on(PeriodRefunded.TYPE, PeriodRefunded.class, event -> refunded(event.data()))
        .on(BoxChanged.TYPE, BoxChanged.class, event -> changed(event.data()))
        .on(AccountClosed.TYPE, AccountClosed.class, event -> closed(event.data()));
  }

  private void paid(PeriodPaid event) {
    event.box().ifPresent(box -> owing.owe(box, event.invoiceId(), event.occurredAt()));
  }

  private void refunded(PeriodRefunded event) {
    event
        .boxGivenBack()
        .ifPresent(box -> givingBack.givenBack(box, event.invoiceId(), event.occurredAt()));
  }

  private void changed(BoxChanged event) {
    event.box().ifPresent(box -> following.stand(box, event.isRunning(), event.version()));
  }

  private void closed(AccountClosed event) {
    if (event.familyClosed() && event.familyId() != null) {
      owing.close(event.familyId());
    }
  }
}
