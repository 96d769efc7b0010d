package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.InformingParents;
import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told of seats in course sessions. */
@Configuration(proxyBeanMethods = false)
class BookingEvents {

  private final InformingPerson person;
  private final InformingParents parents;

  BookingEvents(InformingPerson person, InformingParents parents) {
    this.person = person;
    this.parents = parents;
  }

  @Bean
  EventSubscription bookingSubscription() {
    return EventSubscription.named("notification.booking")
        .topic("homeroom.booking.booking")
        .topic("homeroom.booking.session")
        .on(SeatNews.OFFERED, SeatNews.class, news(NoticeType.SEAT_OFFERED))
        .on(SeatNews.OFFER_EXPIRED, SeatNews.class, news(NoticeType.OFFER_EXPIRED))
        .on(SeatsOfChildren.CONFIRMED, SeatsOfChildren.class, seats(NoticeType.SEAT_CONFIRMED))
        .on(SeatsLeft.TYPE, SeatsLeft.class, this::left)
        .on(SeatsOfChildren.RESCHEDULED, SeatsOfChildren.class, seats(NoticeType.SEAT_RESCHEDULED))
        .on(SeatsOfChildren.MOVED, SeatsOfChildren.class, seats(NoticeType.SESSION_MOVED))
        .on(ReminderDue.TYPE, ReminderDue.class, this::remind)
        .on(SessionPutBack.TYPE, SessionPutBack.class, this::putBack);
  }

  private Consumer<IncomingEvent<SeatNews>> news(NoticeType type) {
    return event ->
        parents.inform(event.data().familyId(), event.data().toNotice(event.id(), type));
  }

  private Consumer<IncomingEvent<SeatsOfChildren>> seats(NoticeType type) {
    return event ->
        tell(
            event.data().familyId(),
            event.data().childIds(),
            event.data().toNotice(event.id(), type));
  }

  private void left(IncomingEvent<SeatsLeft> event) {
    var left = event.data();
    tell(left.familyId(), left.whoKnew(), left.toNotice(event.id()));
  }

  private void remind(IncomingEvent<ReminderDue> event) {
    var due = event.data();
    tell(due.familyId(), due.childIds(), due.toNotice(event.id()));
  }

  private void putBack(IncomingEvent<SessionPutBack> event) {
    person.inform(event.data().coachId(), event.data().toNotice(event.id()));
  }

  private void tell(UUID family, List<UUID> children, Notice notice) {
    parents.inform(family, notice);
    children.forEach(child -> person.inform(child, notice));
  }
}
