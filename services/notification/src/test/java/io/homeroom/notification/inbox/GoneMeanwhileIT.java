package io.homeroom.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.homeroom.notification.Family;
import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.directory.FamilyRole;
import io.homeroom.notification.directory.People;
import io.homeroom.notification.directory.Person;
import io.homeroom.notification.letter.RequestingLetter;
import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Who goes between the look at the directory and the notification finds nothing left behind. */
@NotificationTest
class GoneMeanwhileIT {
  private final Family family = Family.some();

  @Autowired private Notifications notifications;
  @Autowired private People people;
  @Autowired private EmptyingInbox emptying;
  @Autowired private ApplicationEventPublisher events;

  @Test
  void keepsNothingOfWhoClosesTheAccount() {
    inform(
        () -> {
          people.forget(family.parent(), Instant.now());
          emptying.empty(family.parent());
        });
    assertThat(notifications.countUnread(family.parent())).isZero();
  }

  @Test
  void keepsNothingForWhoLeavesTheFamily() {
    inform(() -> people.move(family.parent(), Ids.next(), Instant.now()));
    assertThat(notifications.countUnread(family.parent())).isZero();
  }

  @Test
  void keepsItForWhoStays() {
    inform(() -> {});
    assertThat(notifications.countUnread(family.parent())).isOne();
  }

  /** The letter is asked for in between. */
  private void inform(Runnable meanwhile) {
    people.learn(
        new Person(family.parent(), family.id(), FamilyRole.PARENT, Language.EN, family.since()));
    var letters =
        mock(
            RequestingLetter.class,
            _ -> {
              meanwhile.run();
              return null;
            });
    var facts = Map.of("items", "2", "points", "40", "orderId", "1");
    new InformingPerson(notifications, people, letters, events)
        .inform(
            family.parent(),
            new Notice(Ids.next(), NoticeType.ORDER_PAID, facts, Instant.now()),
            family.id());
  }
}
