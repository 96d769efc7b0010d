package io.homeroom.identity.twofactor;

import io.homeroom.identity.challenge.Channel;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person's second factor: it is there while it is on.
 *
 * <p>One that goes by SMS remembers, as a keyed hash, the number that was proved when it was turned
 * on. Should the person have another number by now, codes go by mail.
 */
@Entity
class SecondFactor extends AbstractAggregateRoot<SecondFactor> {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @SuppressWarnings("unused") // by the mapping
  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column private byte @Nullable [] phoneHash;

  @SuppressWarnings("unused") // by the mapping
  private Instant turnedOnAt;

  @Version private @Nullable Long version;

  SecondFactor(KnownPerson person, Channel channel, byte @Nullable [] phoneHash, Instant now) {
    this.person = person.id();
    this.family = person.family();
    this.channel = channel;
    this.phoneHash = phoneHash;
    this.turnedOnAt = now;
    registerEvent(new SecondFactorChanged(person.id(), true, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected SecondFactor() {}

  /** Whether nobody may be without one in the role. */
  static boolean isMandatoryFor(Role role) {
    return role == Role.MODERATOR || role == Role.SUPERADMIN;
  }

  /** Goes with the person to another family. */
  void moveTo(FamilyId next) {
    family = next;
  }

  SecondFactor turnOff(Instant now) {
    registerEvent(new SecondFactorChanged(person, false, now));
    return this;
  }

  Channel channelTo(byte @Nullable [] currentPhoneHash) {
    return channel == Channel.SMS && Arrays.equals(phoneHash, currentPhoneHash)
        ? Channel.SMS
        : Channel.EMAIL;
  }
}
