package io.homeroom.identity.closure;

import io.homeroom.identity.family.KnownPerson;
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
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The closing of one account, from its confirmation on.
 *
 * <p>While it is in its grace, the link that was mailed takes it back: then it is reopened, and
 * over. When the grace has passed, it is ending, which nobody stops any more, and at last closed.
 * Anything else throws.
 */
@Entity
class Closure extends AbstractAggregateRoot<Closure> {
  /** Whoever is turned away may have lost the link, but need not be sent it each time. */
  private static final Duration BETWEEN_MAILS = Duration.ofHours(1);

  enum State {
    GRACE,
    REOPENED,
    ENDING,
    CLOSED
  }

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ClosureId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "person_id"))
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private State state = State.GRACE;

  @Embedded private MailedLink link;

  @SuppressWarnings("unused") // by the mapping
  private Instant begunAt;

  private Instant mailedAt;
  @Version private @Nullable Long version;

  Closure(ClosureId id, PersonId person, LinkToken token, Instant now, Duration grace) {
    this.id = id;
    this.person = person;
    this.link = new MailedLink(token, now, grace);
    this.begunAt = now;
    this.mailedAt = now;
    registerEvent(new AccountClosing(person, link.expiresAt(), now));
    registerEvent(letter(now));
  }

  @SuppressWarnings("NullAway.Init")
  protected Closure() {}

  /** Sends the link once more to who comes back, unless that has just happened. */
  void mailAgain(Instant now) {
    requireState(State.GRACE);
    if (!link.isExpired(now) && !now.isBefore(mailedAt.plus(BETWEEN_MAILS))) {
      mailedAt = now;
      registerEvent(letter(now));
    }
  }

  /**
   * Takes it back.
   *
   * @throws io.homeroom.identity.letter.LinkOutdated if that has happened, or it is too late
   */
  void reopen(Instant now) {
    link.use(now);
    requireState(State.GRACE);
    state = State.REOPENED;
    registerEvent(new AccountReopened(person, now));
  }

  /** The grace is over: from now on it only goes forward. */
  void end(Instant now) {
    requireState(State.GRACE);
    if (!link.isExpired(now)) {
      throw new IllegalStateException("The closure " + id + " can still be taken back");
    }
    state = State.ENDING;
  }

  /** Nothing is left of the account but this. */
  void close(KnownPerson closed, boolean familyClosed, Instant now) {
    requireState(State.ENDING);
    state = State.CLOSED;
    registerEvent(new AccountClosed(person, closed.family(), familyClosed, now));
  }

  boolean isEnding() {
    return state == State.ENDING;
  }

  boolean isInGrace(Instant now) {
    return state == State.GRACE && !link.isExpired(now);
  }

  MailedLink link() {
    return link;
  }

  ClosureId id() {
    return id;
  }

  PersonId person() {
    return person;
  }

  private LetterRequested letter(Instant now) {
    return new LetterRequested(id.value(), person, LetterTemplate.ACCOUNT_CLOSING, now);
  }

  private void requireState(State required) {
    if (state != required) {
      throw new IllegalStateException("The closure " + id + " is " + state);
    }
  }
}
