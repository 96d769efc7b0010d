package io.homeroom.progress.family;

import io.homeroom.platform.families.consent.CoreConsent;
import io.homeroom.progress.Families;
import io.homeroom.progress.Family;
import io.homeroom.progress.ProgressTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgressTest
class ConsentIT {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @Autowired Families families;
  @Autowired CoreConsent consent;

  private Family family;

  @BeforeEach
  void register() {
    family = families.register();
  }

  @Test
  void stopsWhenItIsWithdrawnAndGoesOnWhenItIsGrantedAgain() {
    var given = family.give(10);
    consent.decide(family.child().family(), false, NOW);

    family.submit(given, given.correct()).expect(422, "consent-required");
    family.parent().post("/api/tasks", family.task(10)).expect(422, "consent-required");

    consent.decide(family.child().family(), true, NOW.plusSeconds(1));
    family.submit(given, given.correct()).expect(200);
  }

  @Test
  void putsTheDecisionForOneChildBeforeItsFamilys() {
    consent.decide(family.child().family(), false, NOW.plusSeconds(1));
    consent.decide(family.child().id(), true, NOW);

    family.give(10);
  }

  @Test
  void believesTheLaterDecisionInWhateverOrder() {
    consent.decide(family.child().family(), false, NOW.plusSeconds(1));
    consent.decide(family.child().family(), true, NOW);

    family.parent().post("/api/tasks", family.task(10)).expect(422, "consent-required");
  }
}
