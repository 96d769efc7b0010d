package io.homeroom.marketplace.box.messaging;

import io.homeroom.marketplace.box.OwingBoxes;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What payments tells of boxes, and identity of their families. */
@Configuration(proxyBeanMethods = false)
class BoxNews {
  private final OwingBoxes owing;

  BoxNews(OwingBoxes owing) {
    this.owing = owing;
  }

  @Bean
  EventSubscription boxSubscription() {
    return EventSubscription.named("marketplace.box")
        .topic("homeroom.payments.subscription")
        .topic("homeroom.identity.person")
        .on(PeriodPaid.TYPE, PeriodPaid.class, event -> paid(event.data()))
        .on(AccountClosed.TYPE, AccountClosed.class, event -> closed(event.data()));
  }

  private void paid(PeriodPaid event) {
    event.box().ifPresent(box -> owing.owe(box, event.invoiceId(), event.occurredAt()));
  }

  private void closed(AccountClosed event) {
    if (event.familyClosed() && event.familyId() != null) {
      owing.close(event.familyId());
    }
  }
}
