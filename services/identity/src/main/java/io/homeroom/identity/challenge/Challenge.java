package io.homeroom.identity.challenge;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.KnownPerson;
import io.homeroom.identity.family.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The question whether somebody has received a code.
 *
 * <p>It is open from the moment it is posed until it is answered or the code has expired. While it
 * is open, another code can be sent a few times; only the last one counts, and it counts from then.
 * A right answer uses it up. Of the code a keyed hash is kept.
 */
@Entity
class Challenge extends AbstractAggregateRoot<Challenge> {
  static final Duration VALIDITY = Duration.ofMinutes(5);
  static final int MOST_CODES = 4;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ChallengeId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "code_id"))
  private CodeId code;

  @Column private byte[] codeHash;
  private int codes;
  private Instant provedAt;
  private Instant sentAt;
  private Instant expiresAt;
  private @Nullable Instant answeredAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init") // send() completes it
  Challenge(KnownPerson person, Purpose purpose, Channel channel, Instant provedAt) {
    this.id = ChallengeId.next();
    this.person = person.id();
    this.family = person.family();
    this.purpose = purpose;
    this.channel = channel;
    this.provedAt = provedAt;
  }

  @SuppressWarnings("NullAway.Init")
  protected Challenge() {}

  /** Has a code sent, which takes the place of the one before. */
  Challenge send(CodeId code, byte[] hash, Instant now) {
    if (codes == MOST_CODES) {
      throw new TooManyCodes(VALIDITY);
    }
    this.code = code;
    this.codeHash = hash.clone();
    this.codes++;
    this.sentAt = now;
    this.expiresAt = now.plus(VALIDITY);
    registerEvent(new CodeRequested(id, code.value(), person, family, channel, expiresAt, sentAt));
    return this;
  }

  boolean isOpen(Instant now) {
    return answeredAt == null && now.isBefore(expiresAt);
  }

  boolean isFor(Purpose asked) {
    return purpose.isAnsweredAs(asked);
  }

  boolean isAnsweredBy(byte[] hash) {
    return MessageDigest.isEqual(codeHash, hash);
  }

  void close(Instant now) {
    if (!isOpen(now)) {
      throw new IllegalStateException("The challenge " + id + " is not open");
    }
    answeredAt = now;
  }

  PersonId person() {
    return person;
  }

  CodeId code() {
    return code;
  }

  Purpose purpose() {
    return purpose;
  }

  Channel channel() {
    return channel;
  }

  Answered answered(KnownPerson challenged) {
    return new Answered(challenged, channel, provedAt);
  }

  Instant expiresAt() {
    return expiresAt;
  }

  PosedChallenge posed() {
    return new PosedChallenge(id.value(), channel, expiresAt, MOST_CODES - codes);
  }
}
