package io.homeroom.identity.verification;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.MailedLink;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One attempt to find out whether a person reads the mail at their address.
 *
 * <p>It begins as requested and ends in one way: confirmed by its link, superseded by a newer one,
 * or expired. A person has at most one that is open.
 */
@Entity
class EmailVerification extends AbstractAggregateRoot<EmailVerification> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private VerificationId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Embedded private MailedLink link;
  private Instant requestedAt;
  @Version private @Nullable Long version;

  EmailVerification(
      VerificationId id, PersonId person, FamilyId family, LinkToken token, Instant now) {
    this.id = id;
    this.person = person;
    this.family = family;
    this.link = new MailedLink(token, now);
    this.requestedAt = now;
  }

  @SuppressWarnings("NullAway.Init")
  protected EmailVerification() {}

  /** Has the letter sent, in the language of the person. */
  EmailVerification sendIn(Language language) {
    registerEvent(
        new EmailVerificationRequested(
            id, person, family, language, link.expiresAt(), requestedAt));
    return this;
  }

  void confirm(Instant now) {
    link.use(now);
    registerEvent(new EmailVerified(id, person, family, now));
  }

  void giveWay(Instant now) {
    link.supersede(now);
  }

  VerificationId id() {
    return id;
  }

  PersonId person() {
    return person;
  }

  MailedLink link() {
    return link;
  }
}
