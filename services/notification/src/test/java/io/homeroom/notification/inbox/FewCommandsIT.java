package io.homeroom.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.notification.Family;
import io.homeroom.notification.Ids;
import io.homeroom.notification.MongoCommands;
import io.homeroom.notification.NotificationTest;
import io.homeroom.notification.directory.FamilyRole;
import io.homeroom.notification.directory.People;
import io.homeroom.notification.directory.Person;
import io.homeroom.notification.template.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Telling a child how it fared takes four commands, and telling it again no more. */
@NotificationTest
class FewCommandsIT {

  /** What nobody asks for by the clock. */
  private static final List<String> WATCHED = List.of("people", "preferences", "notifications");

  private final Family family = Family.some();

  @Autowired private InformingPerson informing;
  @Autowired private People people;
  @Autowired private MongoCommands mongo;

  @BeforeEach
  void know() {
    people.learn(
        new Person(family.child(), family.id(), FamilyRole.CHILD, Language.EN, Instant.now()));
  }

  @Test
  void tellsAChildByFiveCommands() {
    var solved = notice();

    assertThat(commands(solved))
        .containsExactly(
            "find people",
            "insert notifications",
            "find people",
            "find preferences",
            "update notifications");
    assertThat(commands(solved))
        .containsExactly("find people", "insert notifications", "find notifications");
  }

  private List<String> commands(Notice notice) {
    return mongo.during(() -> informing.inform(family.child(), notice)).stream()
        .filter(command -> WATCHED.stream().anyMatch(command::endsWith))
        .toList();
  }

  private Notice notice() {
    return new Notice(Ids.next(), NoticeType.TASK_SOLVED, Map.of("points", "10"), family.since());
  }
}
