package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.pin.KnownPin;
import io.homeroom.identity.pin.PinBeingChanged;
import io.homeroom.identity.pin.PinGeneration;
import io.homeroom.identity.pin.event.PinBegun;
import io.homeroom.identity.pin.event.PinChanged;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * That a child has a PIN, or is about to have one or none.
 *
 * <p>Being given a PIN begins a generation, which ends the one before, and is given once the
 * identity provider has it. It belongs to whoever holds the claim; a claim that is not renewed
 * lapses, and the next one takes over. Taken away, it counts no more; what is left of it is removed
 * once its account at the provider is gone.
 */
@Entity
class ChildPin extends AbstractAggregateRoot<ChildPin> {
  /** Longer than the provider is waited for. */
  static final Duration CLAIM = Duration.ofSeconds(20);

  private enum State {
    GIVING,
    GIVEN,
    TAKEN
  }

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "child_id"))
  private ChildId child;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Enumerated(EnumType.STRING)
  private State state = State.TAKEN;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "generation"))
  private PinGeneration generation = PinGeneration.next();

  private UUID claim = UUID.randomUUID();
  private Instant claimExpiresAt = Instant.EPOCH;
  private Instant changedAt = Instant.EPOCH;
  @Version private @Nullable Long version;

  ChildPin(ChildId child, FamilyId family) {
    this.child = child;
    this.family = family;
  }

  @SuppressWarnings("NullAway.Init")
  protected ChildPin() {}

  /**
   * Begins a generation; from now on the PIN before is good for nothing.
   *
   * @throws PinBeingChanged while somebody else holds the claim
   */
  PinClaim begin(Instant now) {
    requireFree(now);
    state = State.GIVING;
    generation = PinGeneration.next();
    changedAt = now;
    registerEvent(new PinBegun(child));
    return claim(now);
  }

  /** The provider has it. */
  void give(PinClaim held, Instant now) {
    requireHeld(held);
    requireState(State.GIVING);
    state = State.GIVEN;
    changedAt = now;
    claimExpiresAt = now;
    registerEvent(new PinChanged(family, child, true));
  }

  /** Takes it away whoever holds the claim: the holder finds that out. */
  void take(Instant now) {
    if (state != State.TAKEN) {
      registerEvent(new PinChanged(family, child, false));
    }
    state = State.TAKEN;
    generation = PinGeneration.next();
    claim = UUID.randomUUID();
    claimExpiresAt = now;
    changedAt = now;
  }

  /** Takes what is left of it, in order to remove that. */
  PinClaim claimForRemoval(Instant now) {
    requireFree(now);
    if (state == State.GIVEN) {
      throw new PinBeingChanged();
    }
    return claim(now);
  }

  void renew(PinClaim held, Instant now) {
    requireHeld(held);
    claimExpiresAt = now.plus(CLAIM);
  }

  void release(PinClaim held, Instant now) {
    requireHeld(held);
    claimExpiresAt = now;
  }

  void requireHeld(PinClaim held) {
    if (!claim.equals(held.claim())) {
      throw new PinBeingChanged();
    }
  }

  Optional<KnownPin> known() {
    return state == State.GIVEN
        ? Optional.of(new KnownPin(child, generation, changedAt))
        : Optional.empty();
  }

  ChildId child() {
    return child;
  }

  private PinClaim claim(Instant now) {
    claim = UUID.randomUUID();
    claimExpiresAt = now.plus(CLAIM);
    return new PinClaim(child, family, generation, claim);
  }

  private void requireFree(Instant now) {
    if (now.isBefore(claimExpiresAt)) {
      throw new PinBeingChanged();
    }
  }

  private void requireState(State required) {
    if (state != required) {
      throw new IllegalStateException("The PIN of " + child + " is " + state);
    }
  }
}
