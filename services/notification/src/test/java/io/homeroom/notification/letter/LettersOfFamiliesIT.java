package io.homeroom.notification.letter;

import static org.awaitility.Awaitility.await;

import io.homeroom.notification.Identity;
import io.homeroom.notification.Ids;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.directory.FamilyRole;
import io.homeroom.notification.directory.People;
import io.homeroom.notification.directory.Person;
import io.homeroom.notification.letter.delivery.LetterState;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Told;
import io.homeroom.notification.preference.NoticeKind;
import io.homeroom.notification.template.Language;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter may wait for days: at its sending, its person may be of another family. */
@NotificationTest
class LettersOfFamiliesIT {
  private final UUID parent = Ids.next();
  private final UUID former = Ids.next();
  private final UUID next = Ids.next();

  @Autowired private Identity identity;
  @Autowired private People people;
  @Autowired private Letters letters;
  @Autowired private LetterDispatch dispatch;

  @Test
  void goToItsParentsOnly() {
    identity.reset();
    identity.hasPerson(parent, parent + "@example.org", "Ada", "en");
    var joined = Instant.now().minusSeconds(9);
    people.learn(new Person(parent, former, FamilyRole.PARENT, Language.ofTag("en"), joined));
    people.move(parent, next, Instant.now());

    var ofFormer = letterOf(former);
    var ofNext = letterOf(next);

    await().until(() -> stateOf(ofFormer) == LetterState.SKIPPED);
    await().until(() -> stateOf(ofNext) == LetterState.SENT);
  }

  private UUID letterOf(UUID family) {
    var told =
        new Told(
            NoticeKind.ORDERS, Map.of("items", "2", "points", "40", "orderId", "1"), family, null);
    var id = Ids.next();
    dispatch.take(
        LetterRequest.telling(id, parent, LetterTemplate.ORDER_PAID, Instant.now(), told));
    return id;
  }

  private LetterState stateOf(UUID letter) {
    return letters.find(letter).orElseThrow().delivery().state();
  }
}
