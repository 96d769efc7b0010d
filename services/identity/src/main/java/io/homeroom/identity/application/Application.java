package io.homeroom.identity.application;

import io.homeroom.identity.application.rule.ApplicationIsDecidedOnce;
import io.homeroom.identity.application.rule.NobodyDecidesAboutThemselves;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Somebody's wish to be a coach or supplier.
 *
 * <p>It is submitted, then approved, rejected or withdrawn, once. Nobody approves or rejects their
 * own. What the applicant tells, and what they are told, is readable with its own safe alone.
 */
@Entity
class Application extends AbstractAggregateRoot<Application> {

  enum State {
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN
  }

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ApplicationId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private ApplicationKind kind;

  private byte[] presentation;
  private Instant submittedAt;

  @Enumerated(EnumType.STRING)
  private State state = State.SUBMITTED;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
  private @Nullable PersonId decidedBy;

  private @Nullable Instant decidedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable RejectionReason reason;

  private byte @Nullable [] note;
  @Version private @Nullable Long version;

  Application(
      ApplicationId id,
      PersonId person,
      ApplicationKind kind,
      Presentation presentation,
      FamilySafe safe,
      Instant now) {
    this.id = id;
    this.person = person;
    this.kind = kind;
    this.presentation = safe.seal(placeOf("presentation"), presentation);
    this.submittedAt = now;
    registerEvent(new ApplicationSubmitted(id, person, kind));
  }

  @SuppressWarnings("NullAway.Init")
  protected Application() {}

  void approve(PersonId by, Instant now) {
    requireAnother(by);
    end(State.APPROVED, new Standing.Approved(by, now), now);
    decidedBy = by;
  }

  void reject(Standing.Rejected rejection, FamilySafe safe) {
    requireAnother(rejection.by());
    end(State.REJECTED, rejection, rejection.at());
    decidedBy = rejection.by();
    reason = rejection.reason();
    var told = rejection.note();
    note = told == null ? null : safe.seal(placeOf("note"), told);
  }

  void withdraw(Instant now) {
    end(State.WITHDRAWN, new Standing.Withdrawn(now), now);
  }

  KnownApplication known(FamilySafe safe) {
    return new KnownApplication(
        id,
        person,
        kind,
        safe.open(placeOf("presentation"), presentation, Presentation.class),
        submittedAt,
        standing(safe));
  }

  /** Without what takes a key to read. */
  ListedApplication listed() {
    return new ListedApplication(
        id, person, kind, submittedAt, state.name().toLowerCase(Locale.ROOT), decidedAt);
  }

  ApplicationId id() {
    return id;
  }

  PersonId person() {
    return person;
  }

  ApplicationKind kind() {
    return kind;
  }

  private Standing standing(FamilySafe safe) {
    return switch (state) {
      case SUBMITTED -> new Standing.Submitted();
      case APPROVED ->
          new Standing.Approved(
              Objects.requireNonNull(decidedBy), Objects.requireNonNull(decidedAt));
      case REJECTED ->
          new Standing.Rejected(
              Objects.requireNonNull(decidedBy),
              Objects.requireNonNull(decidedAt),
              Objects.requireNonNull(reason),
              note == null ? null : safe.open(placeOf("note"), note, String.class));
      case WITHDRAWN -> new Standing.Withdrawn(Objects.requireNonNull(decidedAt));
    };
  }

  private void end(State next, Standing standing, Instant now) {
    if (state != State.SUBMITTED) {
      throw new ApplicationIsDecidedOnce();
    }
    state = next;
    decidedAt = now;
    registerEvent(new ApplicationEnded(id, person, kind, standing));
  }

  private void requireAnother(PersonId by) {
    if (by.equals(person)) {
      throw new NobodyDecidesAboutThemselves();
    }
  }

  private Place placeOf(String column) {
    return new Place("application." + column, id.value());
  }
}
