package io.homeroom.notification.letter;

import io.homeroom.notification.directory.People;
import java.time.Clock;
import org.springframework.stereotype.Service;

/**
 * Takes the request for a letter; the same request again changes nothing, nor one for who is gone.
 */
@Service
public class RequestingLetter {

  private final Letters letters;
  private final People people;
  private final LetterDispatch dispatch;
  private final Clock clock;

  RequestingLetter(Letters letters, People people, LetterDispatch dispatch, Clock clock) {
    this.letters = letters;
    this.people = people;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  public void request(LetterRequest request) {
    if (people.isRemoved(request.personId())) {
      return;
    }
    if (letters.add(Letter.askedFor(request, clock.instant()))) {
      dispatch.wake();
    }
  }
}
