package io.homeroom.identity.adulthood;

import io.homeroom.identity.adulthood.event.ComingOfAgeAnnounced;
import io.homeroom.identity.adulthood.event.HandoverInvited;
import io.homeroom.identity.adulthood.rule.AlreadyHandedOver;
import io.homeroom.identity.adulthood.rule.HandoverUnderWay;
import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.letter.MailedLink;
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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The way of one child to an account of its own.
 *
 * <p>It is announced, then invited, perhaps again at another address, then handed over; never back.
 * While the account is made at the identity provider, it belongs to whoever holds the claim. The
 * address is readable with the family's safe alone, and gone once the account is handed over.
 */
@Entity
class ComingOfAge extends AbstractAggregateRoot<ComingOfAge> {
  /** Longer than the provider is waited for. */
  static final Duration CLAIM = Duration.ofSeconds(20);

  static final Duration VALIDITY = Duration.ofDays(7);

  enum State {
    ANNOUNCED,
    INVITED,
    HANDED_OVER
  }

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "child_id"))
  private ChildId child;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Enumerated(EnumType.STRING)
  private State state = State.ANNOUNCED;

  private byte @Nullable [] address;

  @SuppressWarnings("unused") // found by
  private @Nullable UUID letterId;

  @Embedded private @Nullable MailedLink link;

  @SuppressWarnings("unused") // by the mapping
  private @Nullable Instant requestedAt;

  private @Nullable UUID invitedBy;

  private UUID claim = UUID.randomUUID();
  private Instant claimExpiresAt = Instant.EPOCH;

  @SuppressWarnings("unused") // by the mapping
  private Instant announcedAt;

  @Version private @Nullable Long version;

  ComingOfAge(ChildId child, FamilyId family, Instant now) {
    this.child = child;
    this.family = family;
    this.announcedAt = now;
    registerEvent(new ComingOfAgeAnnounced(family, child, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected ComingOfAge() {}

  /**
   * Has a letter sent to an address of the child's own. An earlier letter is worthless from now on.
   *
   * @throws AlreadyHandedOver if nothing is left to do
   */
  void invite(
      UUID letter, PersonId by, EmailAddress email, LinkToken token, FamilySafe safe, Instant now) {
    requireNotHandedOver();
    invitedBy = by.value();
    state = State.INVITED;
    letterId = letter;
    address = safe.seal(placeOfAddress(), email.value());
    link = new MailedLink(token, now, VALIDITY);
    requestedAt = now;
    registerEvent(new HandoverInvited(letter, family, child, link.expiresAt(), now));
  }

  boolean isInvitedBy(PersonId person) {
    return person.value().equals(invitedBy);
  }

  /** The link is good for nothing any more; the child may be invited by another. */
  void endInvitation(Instant now) {
    link().supersede(now);
  }

  /**
   * Takes the claim to hand over.
   *
   * @throws HandoverUnderWay while somebody else holds it
   * @throws LinkUnknown if the child has been invited by another link since
   * @throws io.homeroom.identity.letter.LinkOutdated if the link is
   */
  UUID claim(LinkToken shown, Instant now) {
    requireState(State.INVITED);
    requireLink(shown);
    link().requireOpen(now);
    if (now.isBefore(claimExpiresAt)) {
      throw new HandoverUnderWay();
    }
    claim = UUID.randomUUID();
    claimExpiresAt = now.plus(CLAIM);
    return claim;
  }

  void renew(UUID held, Instant now) {
    requireHeld(held);
    claimExpiresAt = now.plus(CLAIM);
  }

  void release(UUID held, Instant now) {
    requireHeld(held);
    claimExpiresAt = now;
  }

  /**
   * The account is made a child's again: who holds a claim that has lapsed, has lost it.
   *
   * @throws HandoverUnderWay while somebody holds one
   */
  void withdraw(Instant now) {
    if (now.isBefore(claimExpiresAt)) {
      throw new HandoverUnderWay();
    }
    claim = UUID.randomUUID();
  }

  /**
   * Hands it over to whoever has the claim, by the link that they have shown.
   *
   * @throws LinkUnknown if the child has been invited by another one since
   */
  void handOver(UUID held, LinkToken shown, Instant now) {
    requireState(State.INVITED);
    requireLink(shown);
    requireHeld(held);
    link().use(now);
    state = State.HANDED_OVER;
    address = null;
  }

  EmailAddress address(FamilySafe safe) {
    if (address == null) {
      throw new IllegalStateException("Nobody has said where " + child + " is to be invited");
    }
    return new EmailAddress(safe.open(placeOfAddress(), address, String.class));
  }

  MailedLink link() {
    if (link == null) {
      throw new IllegalStateException(child + " has not been invited");
    }
    return link;
  }

  State state() {
    return state;
  }

  ChildId child() {
    return child;
  }

  FamilyId family() {
    return family;
  }

  private void requireNotHandedOver() {
    if (state == State.HANDED_OVER) {
      throw new AlreadyHandedOver();
    }
  }

  private void requireState(State required) {
    requireNotHandedOver();
    if (state != required) {
      throw new IllegalStateException("The coming of age of " + child + " is " + state);
    }
  }

  private void requireLink(LinkToken shown) {
    if (!link().isOf(shown)) {
      throw new LinkUnknown();
    }
  }

  private void requireHeld(UUID held) {
    if (!claim.equals(held)) {
      throw new HandoverUnderWay();
    }
  }

  private Place placeOfAddress() {
    return new Place("coming_of_age.address", child.value());
  }
}
