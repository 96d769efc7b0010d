package io.homeroom.identity.recovery;

import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.letter.LetterRequested;
import io.homeroom.identity.letter.LetterTemplate;
import io.homeroom.identity.letter.LinkToken;
import io.homeroom.identity.letter.MailedLink;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Somebody's wish to get another password, having forgotten theirs.
 *
 * <p>It is asked for an address. If that is a person's, a link goes there, good for half an hour
 * and one use. Whichever is used first supersedes the others, and so does any other change of the
 * password or the address. If it is nobody's, the reset is made all the same, and leads nowhere.
 */
@Entity
class PasswordReset extends AbstractAggregateRoot<PasswordReset> {
  static final Duration VALIDITY = Duration.ofMinutes(30);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PasswordResetId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private @Nullable PersonId person;

  @Embedded private MailedLink link;

  @SuppressWarnings("unused") // by the mapping
  private Instant requestedAt;

  @Version private @Nullable Long version;

  PasswordReset(PasswordResetId id, Optional<PersonId> person, LinkToken token, Instant now) {
    this.id = id;
    this.person = person.orElse(null);
    this.link = new MailedLink(token, now, VALIDITY);
    this.requestedAt = now;
    registerEvent(
        new LetterRequested(
            id.value(), person.orElseGet(PersonId::next), LetterTemplate.RESET_PASSWORD, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected PasswordReset() {}

  void use(Instant now) {
    link.use(now);
  }

  void giveWay(Instant now) {
    link.supersede(now);
  }

  PasswordResetId id() {
    return id;
  }

  Optional<PersonId> person() {
    return Optional.ofNullable(person);
  }

  MailedLink link() {
    return link;
  }
}
