package io.homeroom.notification.letter;

import io.homeroom.notification.directory.People;
import org.springframework.stereotype.Service;

/**
 * Takes the request for a letter; the same request again changes nothing, nor one for who is gone.
 */
@Service
public class RequestingLetter {

  private final People people;
  private final LetterDispatch dispatch;

  RequestingLetter(People people, LetterDispatch dispatch) {
    this.people = people;
    this.dispatch = dispatch;
  }

  public void request(LetterRequest request) {
    if (people.isRemoved(request.personId())) {
      return;
    }
    dispatch.take(request);
  }
}
