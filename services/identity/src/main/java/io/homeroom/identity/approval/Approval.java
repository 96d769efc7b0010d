package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;
import io.homeroom.identity.approval.act.StoredAct;
import io.homeroom.identity.approval.rule.ApprovalExpires;
import io.homeroom.identity.approval.rule.ApprovalIsDecidedOnce;
import io.homeroom.identity.approval.rule.NobodyApprovesTheirOwnRequest;
import io.homeroom.identity.approval.rule.NobodyDecidesAboutThemselves;
import io.homeroom.identity.approval.rule.OnlyTheRequesterWithdraws;
import io.homeroom.identity.family.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One superadmin's request that something be done, and another's answer.
 *
 * <p>It is open until it is approved, rejected, withdrawn or expired, whichever comes first, and
 * never again after that. Neither who requests it nor whom it is about approves or rejects it.
 * While it is open, it holds on to who somebody was when it was requested that they become an
 * admin.
 */
@Entity
class Approval extends AbstractAggregateRoot<Approval> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ApprovalId id;

  @Embedded private StoredAct act;

  @Enumerated(EnumType.STRING)
  private ApprovalState state = ApprovalState.REQUESTED;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "requested_by"))
  private PersonId requestedBy;

  private Instant requestedAt;
  private Instant expiresAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
  private @Nullable PersonId decidedBy;

  private @Nullable Instant decidedAt;
  private byte @Nullable [] likeness;
  @Version private @Nullable Long version;

  Approval(Act act, byte @Nullable [] likeness, PersonId by, Instant now, Duration validity) {
    requireAnother(act.person(), by);
    this.id = ApprovalId.next();
    this.act = StoredAct.of(act);
    this.likeness = likeness == null ? null : likeness.clone();
    this.requestedBy = by;
    this.requestedAt = now;
    this.expiresAt = now.plus(validity);
    registerEvent(new ApprovalRequested(id, act));
  }

  @SuppressWarnings("NullAway.Init")
  protected Approval() {}

  void approve(PersonId by, Instant now) {
    requireJudge(by, now);
    end(ApprovalState.APPROVED, by, now);
  }

  void reject(PersonId by, Instant now) {
    requireJudge(by, now);
    end(ApprovalState.REJECTED, by, now);
  }

  void withdraw(PersonId by, Instant now) {
    requireOpen(now);
    if (!by.equals(requestedBy)) {
      throw new OnlyTheRequesterWithdraws();
    }
    end(ApprovalState.WITHDRAWN, by, now);
  }

  void expire(Instant now) {
    if (state != ApprovalState.REQUESTED || now.isBefore(expiresAt)) {
      throw new IllegalStateException("The time of the approval " + id + " is not over");
    }
    end(ApprovalState.EXPIRED, null, now);
  }

  boolean isOverdue(Instant now) {
    return state == ApprovalState.REQUESTED && !now.isBefore(expiresAt);
  }

  /** Whether whom it is about is still like that. */
  boolean isOf(byte @Nullable [] present) {
    return Arrays.equals(likeness, present);
  }

  Act act() {
    return act.act();
  }

  PersonId requestedBy() {
    return requestedBy;
  }

  KnownApproval known(Instant now) {
    return new KnownApproval(
        id,
        act(),
        isOverdue(now) ? ApprovalState.EXPIRED : state,
        requestedBy,
        requestedAt,
        expiresAt,
        decidedBy,
        decidedAt);
  }

  /** Says whether somebody may decide about it now. */
  void requireJudge(PersonId by, Instant now) {
    requireOpen(now);
    requireAnother(act().person(), by);
    if (by.equals(requestedBy)) {
      throw new NobodyApprovesTheirOwnRequest();
    }
  }

  private void requireOpen(Instant now) {
    if (isOverdue(now) || state == ApprovalState.EXPIRED) {
      throw new ApprovalExpires();
    }
    if (state != ApprovalState.REQUESTED) {
      throw new ApprovalIsDecidedOnce();
    }
  }

  private void end(ApprovalState next, @Nullable PersonId by, Instant now) {
    state = next;
    decidedBy = by;
    decidedAt = now;
    likeness = null;
    registerEvent(new ApprovalEnded(id, act(), next));
  }

  private static void requireAnother(PersonId person, PersonId by) {
    if (by.equals(person)) {
      throw new NobodyDecidesAboutThemselves();
    }
  }
}
