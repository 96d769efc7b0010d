package io.homeroom.notification.letter;

import io.homeroom.notification.letter.delivery.Delivery;
import io.homeroom.notification.letter.delivery.LetterState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the log tells of a letter. */
public record LoggedLetter(
    UUID id,
    UUID subject,
    UUID personId,
    String template,
    LetterState state,
    int attempts,
    Instant requestedAt,
    @Nullable Instant settledAt,
    @Nullable String trouble) {

  static LoggedLetter of(Letter letter) {
    Delivery delivery = letter.delivery();
    return new LoggedLetter(
        letter.id(),
        letter.subject(),
        letter.personId(),
        letter.template().alias(),
        delivery.state(),
        delivery.attempts(),
        letter.requestedAt(),
        delivery.settledAt(),
        delivery.trouble());
  }
}
