package io.homeroom.identity.tier;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.security.Tier;
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
 * What a family has.
 *
 * <p>It begins free and follows its subscriptions. A grant goes before them, in either direction,
 * until it ends or is withdrawn; what has been subscribed to meanwhile counts from then. Whatever
 * changes it locks the family first.
 */
@Entity
class FamilyTier extends AbstractAggregateRoot<FamilyTier> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Enumerated(EnumType.STRING)
  private Tier tier = Tier.FREE;

  @Enumerated(EnumType.STRING)
  private Tier subscribed = Tier.FREE;

  @Enumerated(EnumType.STRING)
  private @Nullable Tier granted;

  @Enumerated(EnumType.STRING)
  private @Nullable TierReason grantReason;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "granted_by"))
  private @Nullable PersonId grantedBy;

  private @Nullable Instant grantEndsAt;
  @Version private @Nullable Long version;

  FamilyTier(FamilyId family) {
    this.family = family;
  }

  @SuppressWarnings("NullAway.Init")
  protected FamilyTier() {}

  void subscribe(Tier tier, Instant now) {
    subscribed = tier;
    settle(now);
  }

  /** Takes the place of an earlier grant. */
  void grant(TierGrant grant, Instant now) {
    GrantMustEndWithinAYear.check(grant, now);
    keep(grant);
    registerEvent(new TierGranted(family, grant));
    settle(now);
  }

  void withdrawGrant(Instant now) {
    if (granted == null) {
      throw new NothingGranted();
    }
    keep(null);
    registerEvent(new TierGrantWithdrawn(family));
    settle(now);
  }

  /** Ends the grant if its time is over; it may have been prolonged meanwhile. */
  void endLapsedGrant(Instant now) {
    if (grantEndsAt != null && !grantEndsAt.isAfter(now)) {
      keep(null);
      settle(now);
    }
  }

  KnownTier known() {
    return new KnownTier(tier, subscribed, grantInForce());
  }

  private @Nullable TierGrant grantInForce() {
    return granted == null || grantReason == null || grantedBy == null || grantEndsAt == null
        ? null
        : new TierGrant(granted, grantReason, grantedBy, grantEndsAt);
  }

  private void keep(@Nullable TierGrant grant) {
    granted = grant == null ? null : grant.tier();
    grantReason = grant == null ? null : grant.reason();
    grantedBy = grant == null ? null : grant.by();
    grantEndsAt = grant == null ? null : grant.endsAt();
  }

  private void settle(Instant now) {
    var next = granted == null ? subscribed : granted;
    if (next != tier) {
      tier = next;
      registerEvent(new TierChanged(family, next, now));
    }
  }
}
