package io.homeroom.identity.staff;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.NewStaff;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterRequested;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.LinkUnknown;
import io.homeroom.identity.letter.MailedLink;
import io.homeroom.identity.staff.event.StaffInvitationWithdrawn;
import io.homeroom.identity.staff.event.StaffInvited;
import io.homeroom.identity.staff.event.StaffJoined;
import io.homeroom.identity.staff.rule.InvitationBeingAccepted;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import io.homeroom.platform.web.security.Role;
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
 * Somebody's invitation to work with Homeroom in a role.
 *
 * <p>It is held back until it is sent, which may take more than one to decide. Its link is good for
 * a week and one use; a newer invitation to the address supersedes it. Who accepts claims it while
 * their account is made, so that of two at once one goes on; a claim whose holder has vanished
 * lapses. It is withdrawn by a superadmin, or when its inviter is none any more, shut out or has
 * another password. Accepted, there is a person with the ids and the safe that it reserved.
 */
@Entity
class StaffInvitation extends AbstractAggregateRoot<StaffInvitation> {
  static final Duration VALIDITY = Duration.ofDays(7);

  /** Longer than the provider is waited for. */
  static final Duration CLAIM = Duration.ofSeconds(20);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private InvitationId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "safe_id"))
  private FamilyId safe;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private Language language;

  @SuppressWarnings("unused") // by queries
  @Column
  private byte[] emailHash;

  private byte[] details;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "invited_by"))
  private @Nullable PersonId invitedBy;

  @Embedded private MailedLink link;
  private boolean held;
  private @Nullable UUID claim;
  private @Nullable Instant claimExpiresAt;
  @Version private @Nullable Long version;

  StaffInvitation(InvitationId id, FamilyId safe, Invited invited, Sealing sealing, Instant now) {
    this.id = id;
    this.person = invited.person() == null ? PersonId.next() : invited.person();
    this.safe = safe;
    this.role = invited.role();
    this.language = invited.language();
    this.emailHash = sealing.emailHash().clone();
    this.details = sealing.safe().seal(place(), invited.details());
    this.invitedBy = invited.by();
    this.link = new MailedLink(sealing.token(), now, VALIDITY);
    this.held = true;
  }

  @SuppressWarnings("NullAway.Init")
  protected StaffInvitation() {}

  /** What the invitation is kept and found by. */
  @SuppressWarnings("ArrayRecordComponent")
  record Sealing(FamilySafe safe, byte[] emailHash, LinkToken token) {}

  /**
   * Has the link mailed, whose week begins now.
   *
   * @throws io.homeroom.identity.letter.LinkOutdated if another invitation has taken its place
   */
  StaffInvitation send(LinkToken token, Instant now) {
    link.requireOpen(now);
    link = new MailedLink(token, now, VALIDITY);
    held = false;
    registerEvent(new LetterRequested(id.value(), person, LetterTemplate.INVITE_STAFF, now));
    registerEvent(new StaffInvited(id.value(), person, role, invitedBy));
    return this;
  }

  UUID claim(Instant now) {
    requireOpen(now);
    if (claimExpiresAt != null && now.isBefore(claimExpiresAt)) {
      throw new InvitationBeingAccepted();
    }
    claim = UUID.randomUUID();
    claimExpiresAt = now.plus(CLAIM);
    return claim;
  }

  /** Makes the invited one somebody. */
  NewStaff accept(UUID held, PersonalDetails known, Instant now) {
    if (!held.equals(claim)) {
      throw new InvitationBeingAccepted();
    }
    requireOpen(now);
    link.use(now);
    registerEvent(new StaffJoined(person, safe, role));
    return new NewStaff(person, safe, role, language, known);
  }

  void giveWay(Instant now) {
    link.supersede(now);
  }

  /**
   * Nobody can come in by it any more.
   *
   * @throws io.homeroom.identity.letter.LinkOutdated if it is over
   */
  StaffInvitation withdraw(Instant now) {
    link.requireOpen(now);
    link.supersede(now);
    registerEvent(new StaffInvitationWithdrawn(id.value(), person, role));
    return this;
  }

  KnownInvitation known(FamilySafe opened) {
    return new KnownInvitation(
        id.value(),
        person,
        safe,
        role,
        language,
        opened.open(place(), details, PersonalDetails.class),
        link.expiresAt());
  }

  boolean isGood(Instant now) {
    return !held && isOpen(now);
  }

  boolean isOpen(Instant now) {
    return link.isOpen() && !link.isExpired(now);
  }

  @Nullable PersonId invitedBy() {
    return invitedBy;
  }

  /** Nobody has been told the link of one that is still held back. */
  void requireOpen(Instant now) {
    if (held) {
      throw new LinkUnknown();
    }
    link.requireOpen(now);
  }

  InvitationId id() {
    return id;
  }

  PersonId person() {
    return person;
  }

  FamilyId safe() {
    return safe;
  }

  private Place place() {
    return new Place("staff_invitation.details", id.value());
  }
}
