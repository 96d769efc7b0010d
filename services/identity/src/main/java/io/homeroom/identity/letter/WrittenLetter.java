package io.homeroom.identity.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.contact.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything a letter needs but its wording.
 *
 * @param to the e-mail address, unless it must not go by mail
 * @param phone the number, if it is to go by SMS where that is possible
 * @param link either this
 * @param code or that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenLetter(
    @Nullable String to,
    @Nullable String phone,
    String name,
    Language language,
    LetterTemplate template,
    @Nullable String link,
    @Nullable String code,
    Instant expiresAt) {

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "WrittenLetter[…]";
  }
}
