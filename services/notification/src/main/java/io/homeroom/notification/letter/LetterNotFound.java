package io.homeroom.notification.letter;

import java.util.UUID;

/** There is no letter of this id. */
public final class LetterNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LetterNotFound(UUID id) {
    super("There is no letter " + id);
  }
}
