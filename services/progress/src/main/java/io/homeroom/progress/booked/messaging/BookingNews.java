package io.homeroom.progress.booked.messaging;

import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.progress.booked.Credits;
import io.homeroom.progress.booked.Seats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BookingNews {
  private final Seats seats;
  private final Credits credits;

  BookingNews(Seats seats, Credits credits) {
    this.seats = seats;
    this.credits = credits;
  }

  @Bean
  EventSubscription bookedSubscription() {
    return EventSubscription.named("progress.booked")
        .topic("homeroom.booking.booking")
        .topic("homeroom.booking.credit-account")
        .on(SeatsTold.CONFIRMED, SeatsTold.class, event -> had(event.data()))
        .on(SeatsTold.RESCHEDULED, SeatsTold.class, event -> had(event.data()))
        .on(SeatsTold.MOVED, SeatsTold.class, event -> had(event.data()))
        .on(SeatsTold.CANCELLED, SeatsTold.class, event -> lost(event.data()))
        .on(CreditsChanged.TYPE, CreditsChanged.class, event -> changed(event.data()));
  }

  private void had(SeatsTold told) {
    seats.have(told.childIds(), told.session(), told.occurredAt());
  }

  private void lost(SeatsTold told) {
    seats.lose(told.childIds(), told.session(), told.occurredAt());
  }

  private void changed(CreditsChanged told) {
    credits.learn(told.familyId(), told.left(), told.version());
  }
}
