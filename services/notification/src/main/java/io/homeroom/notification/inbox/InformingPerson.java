package io.homeroom.notification.inbox;

import io.homeroom.notification.directory.People;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Puts a notice into a person's inbox, once, unless the person is gone. */
@Service
public class InformingPerson {

  private final Notifications notifications;
  private final People people;
  private final ApplicationEventPublisher events;

  InformingPerson(Notifications notifications, People people, ApplicationEventPublisher events) {
    this.notifications = notifications;
    this.people = people;
    this.events = events;
  }

  public void inform(UUID personId, Notice notice) {
    Notification notification = Notification.of(notice, personId);
    if (!people.isRemoved(personId) && notifications.add(notification)) {
      events.publishEvent(new NotificationArrived(personId, notification.id()));
    }
  }
}
