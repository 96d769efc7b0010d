package io.homeroom.notification.inbox;

import io.homeroom.notification.directory.People;
import io.homeroom.notification.directory.Standing;
import io.homeroom.notification.letter.RequestingLetter;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Told;
import io.homeroom.notification.template.LetterTemplate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Puts a notice into a person's inbox, once, unless the person is gone or has brought it about; and
 * asks for the letter that tells a parent the same, if there is one.
 */
@Service
public class InformingPerson {

  private final Notifications notifications;
  private final People people;
  private final RequestingLetter letters;
  private final ApplicationEventPublisher events;

  InformingPerson(
      Notifications notifications,
      People people,
      RequestingLetter letters,
      ApplicationEventPublisher events) {
    this.notifications = notifications;
    this.people = people;
    this.letters = letters;
    this.events = events;
  }

  /**
   * The letter is written down first, and a notification says whether its push has been seen to:
   * after a crash in between, the repeated event does what is left.
   */
  public void inform(UUID personId, Notice notice) {
    inform(personId, notice, null);
  }

  /** {@code family}: whose parent they are told it as. */
  public void inform(UUID personId, Notice notice, @Nullable UUID family) {
    if (personId.equals(notice.doneBy())) {
      return;
    }
    var standing = people.standingOf(personId);
    if (standing == Standing.GONE) {
      return;
    }
    Notification notification = Notification.of(notice, personId, family);
    if (standing != Standing.CHILD) {
      notice.type().letter().ifPresent(letter -> request(letter, notification, notice, family));
    }
    if (notifications.add(notification) || notifications.isUntold(notification.id())) {
      tell(notification, notice);
    }
  }

  /** Who has gone meanwhile is looked for once more: whichever comes second sees the other. */
  private void tell(Notification notification, Notice notice) {
    var personId = notification.personId();
    if (people.mayBeTold(personId, notification.familyId())) {
      events.publishEvent(
          new NotificationArrived(
              personId, notification.id(), notice.type().kind(), notice.timeliness()));
    } else {
      notifications.remove(notification.id());
    }
  }

  private void request(
      LetterTemplate letter, Notification notification, Notice notice, @Nullable UUID family) {
    letters.request(
        LetterRequest.telling(
            notification.id(),
            notification.personId(),
            letter,
            notice.occurredAt(),
            new Told(notice.type().kind(), notice.facts(), family, notice.timeliness())));
  }
}
