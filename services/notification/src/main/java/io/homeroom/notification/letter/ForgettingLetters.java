package io.homeroom.notification.letter;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Removes the log of what was sent to somebody who is gone, and what was still to be sent. */
@Service
public class ForgettingLetters {
  private final Letters letters;

  ForgettingLetters(Letters letters) {
    this.letters = letters;
  }

  public void forget(UUID personId) {
    letters.removeAllTo(personId);
  }
}
