package io.homeroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a parent's request through progress and Kafka to the frame at the child's socket. */
@ExtendWith(RunningPlatform.class)
class PushesWithinASecondIT {
  private static final int TASKS = 200;
  private static final int TO_WARM_UP = 20;

  @Test
  void tellsAChildOfItsTaskWithinASecond(RunningPlatform platform) {
    var firstDay = new FamilyJourney(platform.door(), platform.mailbox(), Narrator.SILENT);
    firstDay.walk();
    var door = platform.door();
    var signedIn = door.post("/api/auth/login", firstDay.parent().signIn()).expect(200);
    var home = door.as(signedIn.text("accessToken"));
    var hers = Room.of(door, home, firstDay.parent(), "Grace", "640381");
    var pushes = hers.enter().listen("/api/notifications/stream");

    var millis =
        IntStream.rangeClosed(1, TASKS)
            .mapToLong(task -> millisToPush(home, hers.child(), pushes, task))
            .skip(TO_WARM_UP)
            .sorted()
            .toArray();

    assertThat(millis[millis.length * 99 / 100 - 1]).as("p99 in ms").isLessThan(1000);
  }

  private static long millisToPush(Door home, String child, Pushes pushes, int expected) {
    long start = System.nanoTime();
    home.post("/api/tasks", task(child)).expect(201);
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> pushes.count("task-assigned") == expected);
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private static Map<String, Object> task(String child) {
    return Map.of(
        "childId",
        child,
        "question",
        "What is six times seven?",
        "answers",
        List.of(Map.of("text", "42", "correct", true), Map.of("text", "41", "correct", false)),
        "points",
        1,
        "subject",
        "maths",
        "language",
        "en");
  }
}
