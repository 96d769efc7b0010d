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
 * @param name whom it greets, unless the one at the address may be somebody else
 * @param link this
 * @param code or that, or neither in a letter that only tells something
 * @param expiresAt until when the link or code is good
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenLetter(
    @Nullable String to,
    @Nullable String phone,
    @Nullable String name,
    Language language,
    LetterTemplate template,
    @Nullable String link,
    @Nullable String code,
    @Nullable Instant expiresAt) {

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "WrittenLetter[…]";
  }
}
