package io.homeroom.identity.letter;

import io.homeroom.identity.contact.Language;
import java.time.Instant;

/** Everything a letter needs but its wording. */
public record WrittenLetter(
    String to,
    String name,
    Language language,
    LetterTemplate template,
    String link,
    Instant expiresAt) {

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "WrittenLetter[…]";
  }
}
