package io.homeroom.progress.family;

import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.ToldEvent;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.Family.Given;
import io.homeroom.progress.ProgressTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Children, consent and what was written are the same in whatever order identity tells. */
@ProgressTest
class RetoldFamilyIT {
  private static final Set<String> SUBSCRIPTIONS = Set.of("progress.directory", "progress.consent");

  @Autowired Families families;
  @Autowired EventsTold events;
  @Autowired Disorder disorder;

  @Test
  void comesToTheSameChildrenConsentAndTasks() {
    disorder.changesNothing(3, SUBSCRIPTIONS, Members::new);
  }

  /** The first may go on, the second may not, the third is removed and the fourth comes of age. */
  private final class Members implements Disorder.Scene {
    private final Family allowed = families.register();
    private final Family forbidden = families.register();
    private final Family removed = families.register();
    private final Family grown = families.register();
    private final Given given = removed.give(10);
    private final Given solved = solved();
    private final UUID fresh = UUID.randomUUID();
    private final Instant now = Instant.now();

    private Given solved() {
      var task = grown.give(10);
      grown.submit(task, task.correct()).expect(200);
      return task;
    }

    @Override
    public List<ToldEvent> story() {
      return events.noted(
          () -> {
            family(allowed, fresh, "child-added", 0);
            consent(allowed, "consent-withdrawn", 1);
            consent(allowed, "consent-granted", 2);
            consent(forbidden, "consent-granted", 1);
            consent(forbidden, "consent-withdrawn", 2);
            family(removed, removed.child().id(), "child-added", 0);
            family(removed, removed.child().id(), "child-removed", 3);
            family(grown, grown.child().id(), "child-added", 0);
            family(grown, grown.child().id(), "child-came-of-age", 3);
          });
    }

    private void family(Family of, UUID child, String type, int second) {
      events.tell(
          "homeroom.identity.family",
          "identity." + type + ".v1",
          of.child().family(),
          "{\"familyId\":\"%s\",\"childId\":\"%s\",\"nextFamilyId\":\"%s\",\"occurredAt\":\"%s\"}"
              .formatted(of.child().family(), child, fresh, now.plusSeconds(second)));
    }

    private void consent(Family of, String type, int second) {
      events.tell(
          "homeroom.identity.consent",
          "identity." + type + ".v1",
          UUID.randomUUID(),
          "{\"familyId\":\"%s\",\"purpose\":\"core\",\"purposes\":[\"core\"],\"occurredAt\":\"%s\"}"
              .formatted(of.child().family(), now.plusSeconds(second)));
    }

    @Override
    public Object end() {
      return Map.of(
          "children", allowed.parent().get("/api/parent/dashboard").json().path("children").size(),
          "allowed", allowed.parent().post("/api/tasks", allowed.task(1)).status(),
          "forbidden", forbidden.parent().post("/api/tasks", forbidden.task(1)).status(),
          "removed", removed.parent().post("/api/tasks", removed.task(1)).status(),
          "its task", removed.parent().get("/api/tasks/" + given.id()).status(),
          "grown", grown.parent().get("/api/tasks/" + solved.id()).status(),
          "left", grown.parent().get("/api/parent/dashboard").json().path("children").size());
    }
  }
}
