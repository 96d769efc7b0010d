package io.homeroom.notification.letter;

import io.homeroom.notification.letter.delivery.Backoff;
import io.homeroom.notification.letter.delivery.Delivery;
import io.homeroom.notification.letter.delivery.LetterAlreadySettled;
import io.homeroom.notification.letter.delivery.LetterHasNotFailed;
import io.homeroom.notification.letter.delivery.LetterState;
import io.homeroom.notification.letter.delivery.Outcome;
import io.homeroom.notification.letter.request.LetterRequest;
import io.homeroom.notification.letter.request.Told;
import io.homeroom.notification.template.LetterTemplate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One mail to one person.
 *
 * <p>It is asked for by an event and due at once. Each attempt ends in one of five ways: accepted
 * by the mail server, then it is sent; obsolete, then it is skipped; refused for good, then it has
 * failed; interrupted, then it is due again after a pause that doubles, until patience ends and it
 * has failed as well. A settled letter stays as it is, but a failed one can be put back by hand.
 */
@Document("letters")
class Letter {

  static final Duration PATIENCE = Duration.ofDays(7);

  @Id private final UUID id;
  private final UUID subject;
  private final UUID personId;
  private final LetterTemplate template;
  private final Instant requestedAt;
  private final @Nullable Told told;
  private Delivery delivery;

  @SuppressWarnings("unused") // by the mapping
  @Version
  private @Nullable Long version;

  @PersistenceCreator
  private Letter(
      UUID id,
      UUID subject,
      UUID personId,
      LetterTemplate template,
      Instant requestedAt,
      @Nullable Told told,
      Delivery delivery,
      @Nullable Long version) {
    this.id = id;
    this.subject = subject;
    this.personId = personId;
    this.template = template;
    this.requestedAt = requestedAt;
    this.told = told;
    this.delivery = delivery;
    this.version = version;
  }

  static Letter askedFor(LetterRequest request, Instant now) {
    return of(request, Delivery.dueAt(now));
  }

  /** One that is claimed as it comes: whoever writes it down sends it. */
  static Letter inHand(LetterRequest request, Instant leaseEnds) {
    return of(request, Delivery.begun(leaseEnds));
  }

  private static Letter of(LetterRequest request, Delivery delivery) {
    return new Letter(
        request.id(),
        request.subject(),
        request.personId(),
        request.template(),
        request.requestedAt(),
        request.told(),
        delivery,
        null);
  }

  void settle(Outcome outcome, Instant now) {
    if (delivery.state() != LetterState.PENDING) {
      throw new LetterAlreadySettled(delivery.state());
    }
    delivery =
        switch (outcome) {
          case Outcome.Accepted() -> delivery.settled(LetterState.SENT, null, now);
          case Outcome.Obsolete(String trouble) ->
              delivery.settled(LetterState.SKIPPED, trouble, now);
          case Outcome.Refused(String trouble) ->
              delivery.settled(LetterState.FAILED, trouble, now);
          case Outcome.Interrupted(String trouble) -> afterInterruption(trouble, now);
          case Outcome.Quiet(Instant until) -> delivery.postponed(until, "quiet-hours");
        };
  }

  void putBack(Instant now) {
    if (delivery.state() != LetterState.FAILED) {
      throw new LetterHasNotFailed(delivery.state());
    }
    delivery = Delivery.dueAt(now);
  }

  private Delivery afterInterruption(String trouble, Instant now) {
    return now.isAfter(requestedAt.plus(PATIENCE))
        ? delivery.settled(LetterState.FAILED, trouble, now)
        : delivery.postponed(now.plus(Backoff.after(delivery.attempts())), trouble);
  }

  UUID id() {
    return id;
  }

  UUID subject() {
    return subject;
  }

  UUID personId() {
    return personId;
  }

  LetterTemplate template() {
    return template;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  /** What it tells, unless identity knows that. */
  Optional<Told> told() {
    return Optional.ofNullable(told);
  }

  Delivery delivery() {
    return delivery;
  }
}
