package io.homeroom.identity.closing;

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
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Somebody's wish to close their account.
 *
 * <p>A link goes to their address, good for a day and one use. It is superseded by a newer one, by
 * another password or address, and by a suspension.
 */
@Entity
class ClosingRequest extends AbstractAggregateRoot<ClosingRequest> {
  static final Duration VALIDITY = Duration.ofDays(1);

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ClosingRequestId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  private boolean withFamily;
  @Embedded private MailedLink link;

  @SuppressWarnings("unused") // by the mapping
  private Instant requestedAt;

  @Version private @Nullable Long version;

  ClosingRequest(
      ClosingRequestId id, PersonId person, boolean withFamily, LinkToken token, Instant now) {
    this.id = id;
    this.person = person;
    this.withFamily = withFamily;
    this.link = new MailedLink(token, now, VALIDITY);
    this.requestedAt = now;
    registerEvent(new LetterRequested(id.value(), person, LetterTemplate.CLOSE_ACCOUNT, now));
  }

  @SuppressWarnings("NullAway.Init")
  protected ClosingRequest() {}

  /**
   * Confirms it.
   *
   * @throws FamilyWouldClose if the family goes too, and they have not known that
   */
  void confirm(Extent extent, Instant now) {
    link.use(now);
    extent.requireKnown(withFamily);
  }

  void supersede(Instant now) {
    link.supersede(now);
  }

  ClosingRequestId id() {
    return id;
  }

  PersonId person() {
    return person;
  }

  MailedLink link() {
    return link;
  }
}
