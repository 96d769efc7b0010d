package io.homeroom.identity.role.messaging;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.role.Grounds;
import io.homeroom.identity.role.RoleGranted;
import io.homeroom.identity.role.RoleTaken;
import io.homeroom.identity.staff.event.StaffJoined;
import io.homeroom.platform.messaging.Outbox;
import io.homeroom.platform.messaging.OutgoingEvent;
import io.homeroom.platform.web.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class RoleEvents {

  record Granted(UUID personId, UUID familyId, String role, String grounds, Instant occurredAt) {}

  record Taken(UUID personId, String role, Instant occurredAt) {}

  private final Outbox outbox;
  private final Clock clock;

  RoleEvents(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @EventListener
  void on(RoleGranted event) {
    granted(event.person(), event.family(), event.role(), event.grounds(), event.occurredAt());
  }

  @EventListener
  void on(StaffJoined event) {
    granted(event.person(), event.safe(), event.role(), Grounds.INVITATION, clock.instant());
  }

  @EventListener
  void on(RoleTaken event) {
    var person = event.person().value();
    publish(
        person,
        "identity.role-taken.v1",
        new Taken(person, wireName(event.role()), event.occurredAt()));
  }

  private void granted(PersonId person, FamilyId safe, Role role, Grounds grounds, Instant at) {
    publish(
        person.value(),
        "identity.role-granted.v1",
        new Granted(person.value(), safe.value(), wireName(role), grounds.wireName(), at));
  }

  private void publish(UUID person, String type, Object data) {
    outbox.publish(new OutgoingEvent(RoleTopic.NAME, person, type, data));
  }

  private static String wireName(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
