package io.homeroom.notification.messaging;

import io.homeroom.notification.directory.People;
import io.homeroom.notification.inbox.EmptyingInbox;
import io.homeroom.notification.inbox.InformingParents;
import io.homeroom.notification.letter.ForgettingLetters;
import org.springframework.stereotype.Component;

/** Forgets who is gone, and what they were told and sent. */
@Component
class Leaving {
  private final People people;
  private final EmptyingInbox inboxes;
  private final InformingParents parents;
  private final ForgettingLetters letters;

  Leaving(
      People people, EmptyingInbox inboxes, InformingParents parents, ForgettingLetters letters) {
    this.people = people;
    this.inboxes = inboxes;
    this.parents = parents;
    this.letters = letters;
  }

  void on(ChildRemoved event) {
    people.forget(event.childId(), event.occurredAt());
    inboxes.empty(event.childId());
  }

  void on(AccountClosed event) {
    people.forget(event.personId(), event.occurredAt());
    inboxes.empty(event.personId());
    letters.forget(event.personId());
  }

  void on(FamilyClosed event) {
    parents.forget(event.familyId());
  }
}
