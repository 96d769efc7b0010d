package io.homeroom.notification.letter;

import io.homeroom.notification.directory.People;
import io.homeroom.notification.letter.request.LetterRequest;
import org.springframework.stereotype.Service;

/**
 * Takes the request for a letter; the same request again changes nothing, nor one for who is gone
 * or goes meanwhile.
 */
@Service
public class RequestingLetter {

  private final People people;
  private final LetterDispatch dispatch;
  private final ForgettingLetters forgetting;

  RequestingLetter(People people, LetterDispatch dispatch, ForgettingLetters forgetting) {
    this.people = people;
    this.dispatch = dispatch;
    this.forgetting = forgetting;
  }

  public void request(LetterRequest request) {
    if (people.isRemoved(request.personId())) {
      return;
    }
    dispatch.take(request);
    if (people.isRemoved(request.personId())) {
      forgetting.forget(request.personId());
    }
  }
}
