package io.homeroom.identity.joining;

import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.joining.event.GuardianInvitationWithdrawn;
import io.homeroom.identity.joining.event.GuardianInvited;
import io.homeroom.identity.letter.LinkToken;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A parent's wish that somebody else be a parent of the family too.
 *
 * <p>It is open for a week, until it is accepted, by the link in the mail, or withdrawn: by a
 * parent of the family, or when the inviter leaves, is suspended or has another password. Its
 * address is readable with the family's safe alone.
 */
@Entity
@Table(name = "guardian_invitation")
class Invitation extends AbstractAggregateRoot<Invitation> {
  static final Duration VALIDITY = Duration.ofDays(7);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private InvitationId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "inviter_id"))
  private PersonId inviter;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recipient_id"))
  private PersonId recipient;

  private byte[] address;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Embedded private MailedLink link;

  @SuppressWarnings("unused") // by the mapping
  private Instant requestedAt;

  private @Nullable Instant mailedAt;

  @Version private @Nullable Long version;

  Invitation(InvitationId id, Invited invited, LinkToken token, FamilySafe safe, Instant now) {
    this.id = id;
    this.family = invited.family();
    this.inviter = invited.by();
    this.recipient = PersonId.next();
    this.address = safe.seal(placeOfAddress(), invited.address().value());
    this.language = invited.language();
    this.link = new MailedLink(token, now, VALIDITY);
    this.requestedAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  protected Invitation() {}

  /** Has the mail sent that brings it. */
  Invitation send(Instant now) {
    mailedAt = now;
    registerEvent(new GuardianInvited(id, family, recipient, link.expiresAt(), now));
    return this;
  }

  void accept(Instant now) {
    link.use(now);
  }

  Invitation withdraw(Instant now) {
    link.requireOpen(now);
    link.supersede(now);
    registerEvent(new GuardianInvitationWithdrawn(id, family));
    return this;
  }

  boolean isOpen(Instant now) {
    return link.isOpen() && !link.isExpired(now);
  }

  boolean isMailed() {
    return mailedAt != null;
  }

  KnownInvitation known(FamilySafe safe) {
    var email = new EmailAddress(safe.open(placeOfAddress(), address, String.class));
    return new KnownInvitation(id, family, inviter, email, language, link.expiresAt());
  }

  InvitationId id() {
    return id;
  }

  FamilyId family() {
    return family;
  }

  PersonId inviter() {
    return inviter;
  }

  MailedLink link() {
    return link;
  }

  private Place placeOfAddress() {
    return new Place("guardian_invitation.address", id.value());
  }
}
