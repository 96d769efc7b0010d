package io.homeroom.identity.adulthood;

import io.homeroom.identity.Guardians;
import io.homeroom.identity.Handovers;
import io.homeroom.identity.Households;
import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Playroom;
import io.homeroom.identity.Playroom.Youngster;
import io.homeroom.identity.Staff;
import io.homeroom.identity.Staff.Colleague;
import io.homeroom.identity.WholeService;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.MovableClock;
import io.homeroom.platform.web.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of two parents has the link to a grown child's account sent to an address of their own. */
@WholeService
class FormerParentsLinkIT {
  @Autowired Households households;
  @Autowired Playroom playroom;
  @Autowired Guardians guardians;
  @Autowired Staff staff;
  @Autowired EventRecorder events;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired AnnouncingAdulthood announcing;

  private Household ada;
  private Household charles;
  private Youngster child;

  @BeforeEach
  void growUp() {
    ada = households.register();
    charles = guardians.join(ada);
    var birthday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(18).plusDays(3);
    child = playroom.youngster(ada, "Grace", birthday.toString());
    clock.advance(Duration.ofDays(5));
  }

  @AfterEach
  void mend() {
    clock.reset();
  }

  @Test
  void opensNothingOnceTheyAreRemoved() {
    var token = tokenFor(charles);
    guardians.remove(charles, ada).expect(204);

    handovers().takeOver(token).expect(410, "link-outdated");
    handovers().takeOver(tokenFor(ada)).expect(201);
  }

  @Test
  void opensNothingOnceTheyAreSuspended() {
    var token = tokenFor(charles);
    var form = Map.of("reason", "child-safety", "proof", Colleague.PROOF);
    var path = "/api/admin/people/" + charles.personId() + "/suspend";
    staff.admit(Role.MODERATOR).desk().post(path, form).expect(204);

    handovers().takeOver(token).expect(410, "link-outdated");
  }

  @Test
  void opensNothingThoughTheyAskedForItAsTheChild() {
    var asChild = playroom.room(playroom.signIn(child));
    var form = Map.of("email", Households.someEmail());
    asChild.put(child.path() + "/coming-of-age", form).expect(202);
    var token = handovers().lastTokenOf(child);
    guardians.remove(charles, ada).expect(204);

    handovers().takeOver(token).expect(410, "link-outdated");
  }

  @Test
  void isNotNeededForThemToLeave() {
    announcing.announce();

    guardians.remove(charles, ada).expect(204);

    handovers().takeOver(tokenFor(ada)).expect(201);
  }

  @Test
  void leavesTheLinkOfWhoStays() {
    var token = tokenFor(ada);
    guardians.remove(charles, ada).expect(204);

    handovers().takeOver(token).expect(201);
  }

  private String tokenFor(Household parent) {
    var ofParent = new Youngster(parent, child.id(), child.name(), child.familyCode());
    return handovers().tokenFor(ofParent, Households.someEmail());
  }

  private Handovers handovers() {
    return new Handovers(households, events, jdbc);
  }
}
