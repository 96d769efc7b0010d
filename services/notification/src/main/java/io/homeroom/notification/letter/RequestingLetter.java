package io.homeroom.notification.letter;

import java.time.Clock;
import org.springframework.stereotype.Service;

/** Takes the request for a letter; the same request again changes nothing. */
@Service
public class RequestingLetter {

  private final Letters letters;
  private final LetterDispatch dispatch;
  private final Clock clock;

  RequestingLetter(Letters letters, LetterDispatch dispatch, Clock clock) {
    this.letters = letters;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  public void request(LetterRequest request) {
    if (letters.add(Letter.askedFor(request, clock.instant()))) {
      dispatch.wake();
    }
  }
}
