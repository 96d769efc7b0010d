package io.homeroom.notification.letter.post;

import io.homeroom.notification.template.RenderedLetter;
import java.util.UUID;

/**
 * A letter ready to be handed in; never stored.
 *
 * @param id the letter's, from which the {@code Message-ID} follows
 * @param to e-mail address
 */
public record Mail(UUID id, String to, Addressed addressed, RenderedLetter rendered) {

  /** Without anything personal, as it may get into a log. */
  @Override
  public String toString() {
    return "Mail[" + id + "]";
  }
}
