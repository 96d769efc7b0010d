package io.homeroom.platform.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.web.security.Caller;
import io.homeroom.platform.web.security.Role;
import io.homeroom.platform.web.security.Tier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffActsTests {
  private enum Act {
    READ_THING
  }

  private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

  private final List<OutgoingEvent> told = new ArrayList<>();
  private final StaffActs acts =
      new StaffActs(
          "homeroom.shop.staff",
          "shop.staff-acted.v1",
          told::add,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void tellWhoDidWhatWithWhom() {
    var staff = new Caller(UUID.randomUUID(), "session", Role.MODERATOR, Tier.FREE, null);
    var thing = UUID.randomUUID();
    var family = UUID.randomUUID();

    acts.record(staff, Act.READ_THING, thing, family);

    var acted =
        new StaffActed(
            staff.personId(), "moderator", "session", Act.READ_THING, List.of(thing, family), NOW);
    assertThat(told)
        .containsExactly(
            new OutgoingEvent(
                "homeroom.shop.staff", staff.personId(), "shop.staff-acted.v1", acted));
  }
}
