package io.homeroom.identity.approval.act;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.web.security.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act in columns. Which are filled, its kind decides; the table checks that. */
@Embeddable
public class StoredAct {

  @Enumerated(EnumType.STRING)
  @Column(name = "act")
  private ActKind kind;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private @Nullable Role role;

  @Enumerated(EnumType.STRING)
  private @Nullable SuspensionReason reason;

  private @Nullable UUID invitationId;

  @SuppressWarnings("NullAway.Init")
  protected StoredAct() {}

  public static StoredAct of(Act act) {
    var stored = new StoredAct();
    stored.kind = act.kind();
    stored.person = act.person();
    switch (act) {
      case Act.GrantRole(var person, var role) -> stored.role = role;
      case Act.TakeRole(var person, var role) -> stored.role = role;
      case Act.Suspend(var person, var reason) -> stored.reason = reason;
      case Act.Reinstate reinstate -> {}
      case Act.Invite(var person, var role, var invitation) -> {
        stored.role = role;
        stored.invitationId = invitation;
      }
    }
    return stored;
  }

  public Act act() {
    return switch (kind) {
      case GRANT_ROLE -> new Act.GrantRole(person, Objects.requireNonNull(role));
      case TAKE_ROLE -> new Act.TakeRole(person, Objects.requireNonNull(role));
      case SUSPEND -> new Act.Suspend(person, Objects.requireNonNull(reason));
      case REINSTATE -> new Act.Reinstate(person);
      case INVITE ->
          new Act.Invite(
              person, Objects.requireNonNull(role), Objects.requireNonNull(invitationId));
    };
  }
}
