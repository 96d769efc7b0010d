package io.homeroom.identity.family;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
public class VerifyingEmail {
  private final People people;
  private final Clock clock;

  VerifyingEmail(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void verify(PersonId person) {
    people.findById(person).orElseThrow().verifyEmail(clock.instant());
  }
}
