package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.directory.ClosedFamilies;
import io.homeroom.notification.directory.FamilyLeft;
import io.homeroom.notification.directory.People;
import io.homeroom.notification.directory.PersonForgotten;
import io.homeroom.notification.inbox.EmptyingInbox;
import io.homeroom.notification.letter.ForgettingLetters;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Forgets who is gone, and what they were told, sent and wanted. */
@Component
class Leaving {

  private final People people;
  private final EmptyingInbox inboxes;
  private final ClosedFamilies closed;
  private final ForgettingLetters letters;
  private final ApplicationEventPublisher events;

  Leaving(
      People people,
      EmptyingInbox inboxes,
      ClosedFamilies closed,
      ForgettingLetters letters,
      ApplicationEventPublisher events) {
    this.people = people;
    this.inboxes = inboxes;
    this.closed = closed;
    this.letters = letters;
    this.events = events;
  }

  void on(ChildRemoved event) {
    forget(event.childId(), event.occurredAt());
  }

  void on(AccountClosed event) {
    forget(event.personId(), event.occurredAt());
    letters.forget(event.personId());
  }

  /**
   * What was or waits to be told of the family they have left is not told them any more, unless
   * they have come back to it since.
   */
  void on(GuardianLeft event) {
    people.move(event.guardianId(), event.nextFamilyId(), event.occurredAt());
    if (!people.belongsTo(event.guardianId(), event.familyId())) {
      events.publishEvent(new FamilyLeft(event.guardianId(), event.familyId(), event.occurredAt()));
    }
  }

  void on(FamilyClosed event) {
    closed.add(event.familyId());
  }

  private void forget(UUID personId, Instant at) {
    people.forget(personId, at);
    inboxes.empty(personId);
    events.publishEvent(new PersonForgotten(personId));
  }
}
