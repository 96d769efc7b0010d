package io.homeroom.bench.caches;

import io.homeroom.e2e.Answer;
import io.homeroom.e2e.Door;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * What one family does in an evening. A parent looks in twice, a child learns once; each screen of
 * the app reads who one is, and what it shows. The numbers are those of {@code docs/benchmarks.md}.
 *
 * @param life how long the evening is
 * @param haste how much faster it passes here
 */
record Evening(Household family, List<String> categories, Duration life, int haste) {
  private static final int PARENTS_VISITS = 2;
  private static final int PARENTS_SCREENS = 12;
  private static final int CHILDS_SCREENS = 30;
  private static final Duration SCREEN = Duration.ofSeconds(30);

  void ofParent(Random chance) {
    Duration part = life.dividedBy(PARENTS_VISITS);
    for (int visit = 0; visit < PARENTS_VISITS; visit++) {
      Duration before = SCREEN.multipliedBy(2L * chance.nextInt(PARENTS_SCREENS * 4));
      pause(before.compareTo(part) < 0 ? before : Duration.ZERO);
      boolean gives = chance.nextBoolean();
      for (int screen = 0; screen < PARENTS_SCREENS; screen++) {
        parentsScreen(family.parent().door(), chance);
        pause(SCREEN.dividedBy(2).plusMillis(chance.nextInt(30_000)));
      }
      if (gives) {
        family.giveTask();
      }
    }
  }

  private void parentsScreen(Door home, Random chance) {
    int screen = chance.nextInt(100);
    home.get("/api/family").expect(200);
    if (screen < 45) {
      tasks(home);
    } else if (screen < 65) {
      home.get("/api/family/children").expect(200);
    } else if (screen < 78) {
      home.get(settingsPath()).expect(200);
    } else if (screen < 98) {
      shelf(home, chance);
    } else if (screen == 98) {
      changeSettings(home);
    } else {
      changeChild(home, chance);
    }
  }

  void ofChild(Random chance) {
    long latest = life.minus(SCREEN.multipliedBy(CHILDS_SCREENS)).toSeconds();
    pause(Duration.ofSeconds(chance.nextLong(latest)));
    for (int screen = 0; screen < CHILDS_SCREENS; screen++) {
      Door room = family.child().door();
      if (chance.nextInt(5) == 0) {
        shelf(room, chance);
      } else {
        JsonNode seen = tasks(room);
        if (screen % 6 == 5) {
          answer(room, seen);
        }
      }
      pause(SCREEN.dividedBy(2).plusMillis(chance.nextInt(30_000)));
    }
  }

  private JsonNode tasks(Door door) {
    return door.get("/api/tasks?childId=" + family.childId()).expect(200).json().path("items");
  }

  private void shelf(Door door, Random chance) {
    String category = categories.get(chance.nextInt(categories.size()));
    door.get("/api/store/products?categoryId=" + category).expect(200);
  }

  /** Right or wrong: either changes the list. */
  private void answer(Door room, JsonNode seen) {
    seen.valueStream()
        .filter(task -> task.path("state").asString().equals("open"))
        .findFirst()
        .ifPresent(
            task ->
                room.post(
                        "/api/tasks/submit",
                        Map.of(
                            "taskId", task.path("taskId").asString(),
                            "answerId", task.at("/answers/0/answerId").asString(),
                            "tookMillis", 2500),
                        UUID.randomUUID().toString())
                    .expect(200));
  }

  private void changeSettings(Door home) {
    Answer seen = home.get(settingsPath()).expect(200);
    home.put(settingsPath(), Map.of("pointsPerTask", 12, "timeZone", "Europe/London"), seen)
        .expect(200);
  }

  private void changeChild(Door home, Random chance) {
    String path = "/api/family/children/" + family.childId();
    Answer seen = home.get(path).expect(200);
    home.patch(path, Map.of("level", "year " + chance.nextInt(9)), seen).expect(200);
  }

  private String settingsPath() {
    return "/api/tasks/settings/" + family.childId();
  }

  private void pause(Duration duration) {
    LockSupport.parkNanos(duration.dividedBy(haste).toNanos());
  }
}
