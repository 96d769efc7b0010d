package io.homeroom.identity.letter;

import java.util.Optional;
import java.util.UUID;

/** Whoever has letters to send. */
public interface LetterSource {

  /**
   * The letter with this id, if it is of this source.
   *
   * @throws LinkOutdated if it is no longer to be sent
   */
  Optional<Letter> find(UUID letter);
}
