package io.homeroom.e2e;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a request at the door through services and Kafka to the frame at a child's socket. */
@ExtendWith(RunningPlatform.class)
class PushesWithinASecondIT {
  private static final int TASKS = 180;
  private static final int TO_WARM_UP = 20;

  /** A child may answer thirty times a minute, and the free tier allows five. */
  private static final List<String> CHILDREN = List.of("Ada", "Alan", "Emmy", "Grace", "Mei");

  private static final int GIFTS_EACH = 25;

  @Test
  void tellsAChildOfItsTaskWithinASecond(RunningPlatform platform) {
    StoreVisit visit = new StoreVisits(platform).with("Grace");
    var time = new TimeToPush("task-assigned");
    for (int task = 0; task < TO_WARM_UP + TASKS; task++) {
      time.of(() -> visit.give(1), visit.inRoom());
    }
    time.isBelowASecondAfter(TO_WARM_UP);
  }

  @Test
  void tellsAChildOfItsGiftWithinASecondOfItsAnswer(RunningPlatform platform) {
    var family = new StoreVisits(platform);
    List<StoreVisit> visits = CHILDREN.stream().map(family::with).toList();
    var lesson = Lessons.cheapest(visits.getFirst().home());
    visits.forEach(visit -> visit.earn(StoreVisit.points(lesson)));
    var time = new TimeToPush("gift-unlocked");
    Stream.generate(() -> visits)
        .limit(GIFTS_EACH)
        .flatMap(List::stream)
        .forEach(visit -> unlock(visit, lesson.path("productId").asString(), time));
    time.isBelowASecondAfter(TO_WARM_UP);
  }

  /** The child earns the one point that it lacks; the gift is taken back, unopened. */
  private static void unlock(StoreVisit visit, String product, TimeToPush time) {
    var form =
        Map.of("childId", visit.child(), "productId", product, "threshold", visit.balance() + 1);
    var gift = visit.home().post("/api/gifts", form, UUID.randomUUID().toString()).expect(201);
    Answer task = visit.give(1);
    time.of(() -> visit.solve(task), visit.inRoom());
    visit.home().delete("/api/gifts/" + gift.text("giftId")).expect(204);
  }
}
