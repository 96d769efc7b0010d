package io.homeroom.identity.suspension;

import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Role;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * That somebody is shut out: in force from the beginning until it is lifted, once. Nobody suspends
 * themselves or lifts their own suspension, and none but a superadmin lifts a superadmin's.
 */
@Entity
class Suspension extends AbstractAggregateRoot<Suspension> {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SuspensionId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private SuspensionReason reason;

  @SuppressWarnings("unused") // by the mapping
  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "suspended_by"))
  private PersonId suspendedBy;

  @Enumerated(EnumType.STRING)
  private @Nullable Role suspendedByRole;

  private Instant suspendedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "lifted_by"))
  private @Nullable PersonId liftedBy;

  private @Nullable Instant liftedAt;
  @Version private @Nullable Long version;

  Suspension(PersonId person, SuspensionReason reason, PersonId by, Role role, Instant now) {
    requireAnother(person, by);
    this.id = SuspensionId.next();
    this.person = person;
    this.reason = reason;
    this.suspendedBy = by;
    this.suspendedByRole = role;
    this.suspendedAt = now;
    registerEvent(new PersonSuspended(person, reason, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected Suspension() {}

  void lift(PersonId by, Instant now) {
    requireAnother(person, by);
    if (liftedAt != null) {
      throw new IllegalStateException("The suspension " + id + " has been lifted by " + liftedBy);
    }
    liftedBy = by;
    liftedAt = now;
    registerEvent(new PersonReinstated(person, now));
  }

  /** Whatever they are by now; also if nobody can tell any more who it was. */
  boolean isBySuperadmin() {
    return suspendedByRole == null || suspendedByRole == Role.SUPERADMIN;
  }

  KnownSuspension known() {
    return new KnownSuspension(reason, suspendedAt);
  }

  private static void requireAnother(PersonId person, PersonId by) {
    if (person.equals(by)) {
      throw new OwnSuspension();
    }
  }
}
