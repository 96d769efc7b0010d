package io.homeroom.notification.messaging.booking;

import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.inbox.parents.InformingParents;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told of seats in course sessions, and of credits for them. */
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
        .topic("homeroom.booking.credit")
        .topic("homeroom.booking.refund")
        .on(SeatOffered.TYPE, SeatOffered.class, this::offered)
        .on(OfferExpired.TYPE, OfferExpired.class, this::offerExpired)
        .on(SeatsOfChildren.CONFIRMED, SeatsOfChildren.class, seats(NoticeType.SEAT_CONFIRMED))
        .on(SeatsLeft.TYPE, SeatsLeft.class, this::left)
        .on(SeatsOfChildren.RESCHEDULED, SeatsOfChildren.class, seats(NoticeType.SEAT_RESCHEDULED))
        .on(SeatsOfChildren.MOVED, SeatsOfChildren.class, seats(NoticeType.SESSION_MOVED))
        .on(ReminderDue.TYPE, ReminderDue.class, this::remind)
        .on(ChildrenAbsent.TYPE, ChildrenAbsent.class, this::absent)
        .on(SessionPutBack.TYPE, SessionPutBack.class, this::putBack)
        .on(WaitingCalledOff.TYPE, WaitingCalledOff.class, this::waitingCalledOff)
        .on(CreditNews.BOUGHT, CreditNews.class, credits(NoticeType.CREDITS_BOUGHT))
        .on(CreditNews.REFUNDED, CreditNews.class, credits(NoticeType.CREDITS_REFUNDED))
        .on(RefundFailed.TYPE, RefundFailed.class, this::refundFailed);
  }

  private void offered(IncomingEvent<SeatOffered> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void offerExpired(IncomingEvent<OfferExpired> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
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

  private void absent(IncomingEvent<ChildrenAbsent> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void waitingCalledOff(IncomingEvent<WaitingCalledOff> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void refundFailed(IncomingEvent<RefundFailed> event) {
    person.inform(event.data().personId(), event.data().toNotice(event.id()));
  }

  private void putBack(IncomingEvent<SessionPutBack> event) {
    person.inform(event.data().coachId(), event.data().toNotice(event.id()));
  }

  /** Who has bought them may belong to the family no more; the money is theirs. */
  private Consumer<IncomingEvent<CreditNews>> credits(NoticeType type) {
    return event -> {
      var notice = event.data().toNotice(event.id(), type);
      person.inform(event.data().personId(), notice);
      parents.inform(event.data().familyId(), notice);
    };
  }

  private void tell(UUID family, List<UUID> children, Notice notice) {
    parents.inform(family, notice);
    children.forEach(child -> person.inform(child, notice));
  }
}
