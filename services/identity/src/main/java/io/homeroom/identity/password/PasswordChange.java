package io.homeroom.identity.password;

import io.homeroom.identity.family.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of somebody's password that has begun and is not complete: they have at most one.
 *
 * <p>Whoever began it holds the claim while the provider is asked. A claim lapses; then the next
 * one takes it over, or it is completed as it stands, since nobody knows whether the provider has
 * changed the password.
 */
@Entity
class PasswordChange {

  /** Longer than the provider is waited for. */
  static final Duration CLAIM = Duration.ofSeconds(20);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  private UUID claim;
  private Instant begunAt;

  @SuppressWarnings("unused") // by the mapping
  @Version
  private @Nullable Long version;

  PasswordChange(PersonId person, Instant now) {
    this.person = person;
    this.claim = UUID.randomUUID();
    this.begunAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  protected PasswordChange() {}

  /**
   * Takes over a change whose holder has vanished.
   *
   * @throws PasswordChangeUnderWay if they may still be at it
   */
  UUID takeOver(Instant now) {
    if (now.isBefore(begunAt.plus(CLAIM))) {
      throw new PasswordChangeUnderWay();
    }
    claim = UUID.randomUUID();
    begunAt = now;
    return claim;
  }

  void requireHeld(UUID held) {
    if (!claim.equals(held)) {
      throw new PasswordChangeUnderWay();
    }
  }

  PersonId person() {
    return person;
  }

  UUID claim() {
    return claim;
  }
}
