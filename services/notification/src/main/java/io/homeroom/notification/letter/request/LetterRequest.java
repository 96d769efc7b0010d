package io.homeroom.notification.letter.request;

import io.homeroom.notification.template.LetterTemplate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event asks for.
 *
 * @param id the event's, so that its repetition asks for the same letter
 * @param subject the id by which identity knows what to write; the person's if it is told here
 * @param told what it tells, if identity does not know that
 */
public record LetterRequest(
    UUID id,
    UUID subject,
    UUID personId,
    LetterTemplate template,
    Instant requestedAt,
    @Nullable Told told) {

  public Rank rank() {
    return told == null ? Rank.AWAITED : Rank.NEWS;
  }

  public LetterRequest(
      UUID id, UUID subject, UUID personId, LetterTemplate template, Instant requestedAt) {
    this(id, subject, personId, template, requestedAt, null);
  }

  /** A letter that tells what the inbox tells too. */
  public static LetterRequest telling(
      UUID id, UUID personId, LetterTemplate template, Instant requestedAt, Told told) {
    return new LetterRequest(id, personId, personId, template, requestedAt, told);
  }
}
