package io.homeroom.notification.messaging.inbox;

import io.homeroom.notification.directory.People;
import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.parents.InformingParents;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events that people find in their inbox, and those that tell who is who. */
@Configuration(proxyBeanMethods = false)
class InboxEvents {

  private final People people;
  private final InformingPerson person;
  private final InformingParents parents;
  private final Leaving leaving;

  InboxEvents(People people, InformingPerson person, InformingParents parents, Leaving leaving) {
    this.people = people;
    this.person = person;
    this.parents = parents;
    this.leaving = leaving;
  }

  @Bean
  EventSubscription inboxSubscription() {
    return EventSubscription.named("notification.inbox")
        .topic("homeroom.identity.family")
        .topic("homeroom.identity.consent")
        .topic("homeroom.identity.session")
        .topic("homeroom.identity.person")
        .on(FamilyRegistered.TYPE, FamilyRegistered.class, this::familyRegistered)
        .on(GuardianJoined.TYPE, GuardianJoined.class, this::guardianJoined)
        .on(GuardianLeft.TYPE, GuardianLeft.class, this::guardianLeft)
        .on(ComingOfAgeAnnounced.TYPE, ComingOfAgeAnnounced.class, this::comingOfAge)
        .on(ChildCameOfAge.TYPE, ChildCameOfAge.class, this::cameOfAge)
        .on(ChildAdded.TYPE, ChildAdded.class, this::childAdded)
        .on(ChildChanged.TYPE, ChildChanged.class, event -> people.learn(event.data().toChild()))
        .on(ChildRemoved.TYPE, ChildRemoved.class, event -> leaving.on(event.data()))
        .on(FamilyClosed.TYPE, FamilyClosed.class, event -> leaving.on(event.data()))
        .on(AccountClosed.TYPE, AccountClosed.class, this::accountClosed)
        .on(ConsentGranted.TYPE, ConsentGranted.class, this::consentGranted)
        .on(ConsentWithdrawn.TYPE, ConsentWithdrawn.class, this::consentWithdrawn)
        .on(SessionRevoked.TYPE, SessionRevoked.class, this::sessionRevoked);
  }

  private void familyRegistered(IncomingEvent<FamilyRegistered> event) {
    people.learn(event.data().toParent());
    person.inform(event.data().parentId(), event.data().toNotice(event.id()));
    parents.catchUp(event.data().familyId());
  }

  private void guardianJoined(IncomingEvent<GuardianJoined> event) {
    people.learn(event.data().toParent());
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void guardianLeft(IncomingEvent<GuardianLeft> event) {
    leaving.on(event.data());
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void comingOfAge(IncomingEvent<ComingOfAgeAnnounced> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void cameOfAge(IncomingEvent<ChildCameOfAge> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void childAdded(IncomingEvent<ChildAdded> event) {
    people.learn(event.data().toChild());
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void accountClosed(IncomingEvent<AccountClosed> event) {
    leaving.on(event.data());
    var family = event.data().familyThatGoesOn();
    if (family != null) {
      parents.inform(family, event.data().toNotice(event.id()));
    }
  }

  private void consentGranted(IncomingEvent<ConsentGranted> event) {
    person.inform(event.data().parentId(), event.data().toNotice(event.id()));
  }

  private void consentWithdrawn(IncomingEvent<ConsentWithdrawn> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void sessionRevoked(IncomingEvent<SessionRevoked> event) {
    if (event.data().isNews()) {
      person.inform(event.data().personId(), event.data().toNotice(event.id()));
    }
  }
}
