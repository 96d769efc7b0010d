package io.homeroom.identity.activity.messaging;

import io.homeroom.identity.activity.ActivityLog;
import io.homeroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What staff does in other services is in the same log as what it does here. */
@Configuration(proxyBeanMethods = false)
class HearingStaff {
  static final String OF_STORE = "marketplace.staff-acted.v1";
  static final String OF_PAYMENTS = "payments.staff-acted.v1";
  static final String OF_BOOKING = "booking.staff-acted.v1";

  @Bean
  EventSubscription staffOfStore(ActivityLog log) {
    return EventSubscription.named("identity-store-staff")
        .topic("homeroom.marketplace.staff")
        .on(OF_STORE, StaffActed.class, event -> log.record(event.data().activity()));
  }

  @Bean
  EventSubscription staffOfPayments(ActivityLog log) {
    return EventSubscription.named("identity-payments-staff")
        .topic("homeroom.payments.staff")
        .on(OF_PAYMENTS, StaffActed.class, event -> log.record(event.data().activity()));
  }

  @Bean
  EventSubscription staffOfBooking(ActivityLog log) {
    return EventSubscription.named("identity-booking-staff")
        .topic("homeroom.booking.staff")
        .on(OF_BOOKING, StaffActed.class, event -> log.record(event.data().activity()));
  }
}
