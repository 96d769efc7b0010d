package io.homeroom.notification.messaging.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.notification.IdentityEvents;
import io.homeroom.notification.IdentityEvents.Event;
import io.homeroom.notification.Ids;
import io.homeroom.notification.InboxClient;
import io.homeroom.notification.InboxClient.Item;
import io.homeroom.notification.NotificationTest;
import io.homeroom.platform.test.Tokens;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class LearningEventsIT {

  private final UUID child = Ids.next();
  private final UUID task = Ids.next();

  @Autowired private IdentityEvents events;
  @Autowired private Tokens tokens;
  @LocalServerPort private int port;

  @Test
  void tellsAChildOfItsTaskAndHowItFared() {
    var assigned = event("task-assigned", Map.of("points", 10));
    var missed = event("task-attempted", Map.of("points", 0, "correct", false));
    var solved = event("task-attempted", Map.of("points", 10, "correct", true));
    for (var event : new Event[] {assigned, missed, missed, solved, assigned}) {
      events.publish(event);
    }

    var inbox = new InboxClient(port, tokens.child(child, Ids.next()));
    await()
        .untilAsserted(
            () ->
                assertThat(inbox.list("").items())
                    .extracting(Item::title)
                    .containsExactlyInAnyOrder("A new task", "Try again!", "Correct! +10"));
  }

  private Event event(String type, Map<String, ?> more) {
    var data = new HashMap<String, Object>(more);
    data.putAll(
        Map.of(
            "familyId", Ids.next(), "childId", child, "taskId", task, "occurredAt", Instant.now()));
    return new Event(Ids.next(), "homeroom.progress.task", task, "progress." + type + ".v1", data);
  }
}
