package io.homeroom.identity.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.WholeService;
import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.platform.test.MovableClock;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However often a family asks, nobody else has to wait for it. */
@WholeService
class ManyConsentsIT {
  private static final String CONSENTS = "/api/family/consents";
  private static final Map<String, Object> CORE = Map.of("purposes", List.of("core"));

  @Autowired Households households;
  @Autowired EffectiveConsent effective;
  @Autowired EntityManagerFactory entities;
  @Autowired MovableClock clock;

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void areAskedForFortyTimesADay() {
    var ada = households.register();
    askOften(ada);
    ada.home().post(CONSENTS, CORE).expect(429, "too-many-consent-requests");
    households.register().home().post(CONSENTS, CORE).expect(202);
    clock.advance(Duration.ofDays(1));
    ada.home().post(CONSENTS, CORE).expect(202);
  }

  @Test
  void areNotReadToKnowWhatIsAllowed() {
    var ada = households.withCoreConsent();
    Stream.generate(() -> CORE).limit(3).forEach(form -> households.consent(ada, form));
    var family = FamilyId.of(ada.familyId());
    var statistics = entities.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    var before = statistics.getEntityStatistics(Consent.class.getName()).getLoadCount();
    assertThat(effective.covers(ChildId.next(), family)).isTrue();
    assertThat(effective.coversNewChildrenOf(family)).isTrue();
    assertThat(statistics.getEntityStatistics(Consent.class.getName()).getLoadCount())
        .isEqualTo(before);
  }

  private static void askOften(Household parent) {
    Stream.generate(() -> CORE)
        .limit(RequestingConsent.REQUESTS_A_DAY)
        .forEach(form -> parent.home().post(CONSENTS, form).expect(202));
  }
}
