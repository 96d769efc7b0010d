package io.homeroom.progress.settings;

import io.homeroom.platform.test.cache.OtherReplica;
import io.homeroom.platform.test.cache.TimeToShow;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is settled through one replica is read through the caches of another, by many at once. */
@ProgressTest
class SettingsShownIT {
  private static final int CHANGES = 50;

  @Autowired Families families;
  @Autowired ApplicationContext first;

  private final TimeToShow time = new TimeToShow();
  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
  }

  @Test
  void showsEveryChangeWithinATenthOfASecond() throws Exception {
    try (var other = OtherReplica.of(first, KeptSettings.class, SettlingTasks.class)) {
      var settings = other.getBean(SettlingTasks.class);
      time.whileReading(
          () -> settings.of(family.child()),
          () -> {
            for (var points = 1; points <= CHANGES; points++) {
              change(settings, points);
            }
          });
    }
    time.isBelow(100);
  }

  private void change(SettlingTasks settings, int points) {
    family
        .parent()
        .put(
            "/api/tasks/settings/" + family.child().id(),
            Map.of("pointsPerTask", points, "timeZone", "UTC"),
            "\"" + (points - 1) + "\"")
        .expect(200);
    time.until(() -> settings.of(family.child()).pointsPerTask() == points);
  }
}
